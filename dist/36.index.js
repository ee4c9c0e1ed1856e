export const id = 36;
export const ids = [36];
export const modules = {

/***/ 9770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ abandoned)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);
/** A deployment whose step was killed: what the post step finds, and how that ends. */

/** `mark` tells by what its deployments are found at the provider, where anything does. */
function abandoned({ deploymentId, provider }, mark) {
    if (deploymentId === '') {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .b)({
            reason: 'workflow-cancelled',
            happened: 'This step was killed before it knew the id of a deployment; one may have been started.',
            afloat: 'perhaps',
            next: `Look at the deployments in ${provider.title}${mark === undefined ? '' : ` (${mark})`}; a running one can be followed with the input \`deployment-id\`.`,
        });
    }
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .b)({
        reason: 'workflow-cancelled',
        happened: `This step was killed while it followed deployment ${deploymentId}.`,
        afloat: 'yes',
        deploymentId,
        next: `Follow it with \`deployment-id: ${deploymentId}\`.`,
    });
}


/***/ }),

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/core/fleet/rate-limit.js + 1 modules
var rate_limit = __webpack_require__(6610);
// EXTERNAL MODULE: ./build/core/stop-deployment.js
var stop_deployment = __webpack_require__(5874);
// EXTERNAL MODULE: ./build/core/abandoned.js
var abandoned = __webpack_require__(9770);
// EXTERNAL MODULE: ./build/core/aftermath.js
var aftermath = __webpack_require__(5774);
// EXTERNAL MODULE: ./build/core/fleet/fleet-outcome.js
var fleet_outcome = __webpack_require__(1056);
// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/core/tell-story.js
var tell_story = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/reporters/close-abandoned.js
var close_abandoned = __webpack_require__(5904);
// EXTERNAL MODULE: ./build/actions/fleet/deploy-all.js + 3 modules
var deploy_all = __webpack_require__(3808);
// EXTERNAL MODULE: ./build/actions/fleet/entry-narrator.js
var entry_narrator = __webpack_require__(9457);
// EXTERNAL MODULE: ./build/actions/fleet/entry-world.js
var entry_world = __webpack_require__(8286);
// EXTERNAL MODULE: ./build/actions/fleet/fleet-reporters.js + 1 modules
var fleet_reporters = __webpack_require__(6530);
;// CONCATENATED MODULE: ./build/actions/fleet/close-killed.js
/** A fleet whose step was killed: each entry is closed as it was left, then the fleet as a whole. */











/** Those come back that may still run, in the words of `goesOn`; also those that are in the list no more. */
async function closeKilled(inputs, given) {
    const { ready, saved, world } = given;
    const closed = await Promise.all(ready.map((one) => closeOne(one, given)));
    const entries = closed.map(({ page }) => page);
    if (entries.length > 0)
        await closeFleet(inputs, { world, entries, restored: saved.fleetReporters });
    const known = new Set(ready.map(({ entry }) => entry.name));
    const unlisted = [...saved.begun].filter((name) => isLeftOpen(name, saved) && !known.has(name));
    return [
        ...closed.flatMap(({ page, mayRun }) => (mayRun ? [goesOn(page.name, idOf(page.name, saved))] : [])),
        ...unlisted.map((name) => goesOn(name, idOf(name, saved))),
    ];
}
/** One that may still run, for people. */
function goesOn(name, id) {
    return `${name} (${id === '' ? 'no id is known' : id})`;
}
function isLeftOpen(name, { begun, ended }) {
    return begun.has(name) && !ended.has(name);
}
function idOf(name, { ids }) {
    return ids.get(name) ?? '';
}
async function closeOne(one, given) {
    const { saved, othersMs } = given;
    const { name } = one.entry;
    const world = { ...given.world, log: (0,entry_world/* entryLog */.V$)(given.world.log, name) };
    if (!isLeftOpen(name, saved))
        return { page: (0,deploy_all/* pageOf */.Z)(one, asItWas(one, saved)), mayRun: false };
    const story = await settle(one, given);
    const reporters = (0,entry_narrator/* entryReporters */.v)(one, { world, restored: saved.reporters.get(name) ?? {} });
    await (0,close_abandoned/* closeAbandoned */.N)(reporters, { story, world, othersMs });
    return { page: (0,deploy_all/* pageOf */.Z)(one, story), mayRun: story.outcome?.afloat !== 'no' };
}
/** As its own action's post step does. */
function settle({ entry, departure }, { saved, limiter, world }) {
    const { plan, story } = departure;
    const begun = { ...story, deploymentId: idOf(entry.name, saved) };
    const isPlan = 'provider' in plan;
    const ended = (0,tell_story/* endStory */.V9)(begun, { outcome: (0,abandoned/* abandoned */.R)(begun, isPlan ? plan.provider.mark : undefined), elapsedMs: 0 });
    if (!isPlan)
        return Promise.resolve(ended);
    const { requestTimeoutMs } = entry.reading.settings.limits;
    const own = (0,entry_world/* entryWorld */.R)({ name: entry.name, limiter, story: () => ended, world });
    const { provider, rules } = plan;
    return (0,aftermath/* settleAftermath */.y)(ended, { provider, rules, requestTimeoutMs, world: own });
}
/** Either main has told its end, and kept the reason; or it was never begun. */
function asItWas({ entry, departure }, saved) {
    const { story, plan } = departure;
    if ('reason' in plan)
        return (0,tell_story/* endStory */.V9)(story, { outcome: plan, elapsedMs: 0 });
    const reason = saved.ended.get(entry.name);
    const deploymentId = idOf(entry.name, saved);
    const happened = reason === undefined
        ? 'The step was killed before it was its turn.'
        : 'It had ended before the step was killed; see the log.';
    const end = (0,outcome/* outcome */.b)({
        reason: reason ?? 'workflow-cancelled',
        happened,
        deploymentId,
        afloat: afloatAfter(reason),
    });
    return (0,tell_story/* endStory */.V9)({ ...story, deploymentId }, { outcome: end, elapsedMs: 0 });
}
/** Whether it was stopped is not kept. */
function afloatAfter(reason) {
    const stillThere = ['timed-out', 'interrupted', 'uncertain', 'error'];
    return reason !== undefined && stillThere.includes((0,result/* resultOf */.Bg)(reason)) ? 'perhaps' : 'no';
}
const killed = (0,outcome/* outcome */.b)({
    reason: 'workflow-cancelled',
    happened: 'The step was killed when all deployments had ended, before it could say so.',
    next: 'Run this job again; entries whose deployment is good can be left out with `only`.',
});
async function closeFleet(inputs, { world, entries, restored }) {
    const end = (0,fleet_outcome/* fleetOutcome */.F)(entries);
    // The job is red: nothing of ours may be green.
    const fleet = { entries, elapsedMs: 0, outcome: (0,result/* exitCodeOf */.FO)(end.result, 'pass') === 0 ? killed : end };
    const story = (0,fleet_reporters/* storyOfFleet */.B)(fleet, { startedAt: world.clock.date(), reporting: inputs.reporting });
    const reporters = (0,fleet_reporters/* fleetReporters */.d)(inputs, { world, fleet: () => fleet, story, outcome: undefined, restored });
    await (0,close_abandoned/* closeAbandoned */.N)(reporters, { story, world });
}

// EXTERNAL MODULE: ./build/actions/fleet/muster.js + 1 modules
var muster = __webpack_require__(6727);
;// CONCATENATED MODULE: ./build/actions/fleet/tell-again.js
/** Tells those of the end who could not be told by main in time: of the fleet, and of single entries. */





/** Ends when all have been told, or can not be. */
async function tellAgain(inputs, given) {
    const { ready, saved } = given;
    const entries = ready.flatMap((one) => {
        const untold = saved.untold.get(one.entry.name);
        return untold ? [tellEntry(one, { ...given, untold })] : [];
    });
    await Promise.all(entries);
    if (saved.fleetUntold)
        await tellFleet(inputs, { ...given, untold: saved.fleetUntold });
}
async function tellEntry(one, { untold, world: whole, saved, othersMs }) {
    const { name } = one.entry;
    const world = { ...whole, log: (0,entry_world/* entryLog */.V$)(whole.log, name) };
    const begun = { ...one.departure.story, deploymentId: saved.ids.get(name) ?? '' };
    const reporters = (0,entry_narrator/* entryReporters */.v)(one, { world, restored: saved.reporters.get(name) ?? {} });
    await (0,close_abandoned/* closeAbandoned */.N)(reporters, { story: (0,tell_story/* endStory */.V9)(begun, untold), world, only: untold.reporters, othersMs });
}
/** What became of each entry is not kept for this; the words of the whole are. */
async function tellFleet(inputs, { untold, ready, world, saved }) {
    const { outcome, elapsedMs } = untold;
    const fleet = { entries: [], elapsedMs, outcome };
    const about = ready.map(({ departure }) => departure.story.subject);
    const story = (0,fleet_reporters/* storyOfFleet */.B)(fleet, { startedAt: world.clock.date(), reporting: inputs.reporting, about });
    const restored = saved.fleetReporters;
    const reporters = (0,fleet_reporters/* fleetReporters */.d)(inputs, { world, fleet: () => fleet, story, outcome: undefined, restored });
    await (0,close_abandoned/* closeAbandoned */.N)(reporters, { story, world, only: untold.reporters });
}

// EXTERNAL MODULE: ./build/actions/fleet/within-rate.js
var within_rate = __webpack_require__(6791);
;// CONCATENATED MODULE: ./build/actions/fleet/post.js
/** After the job: stops what was to be stopped, closes what a killed main process left open, and says what still runs. */







/** Never throws for anything that a provider or GitHub does; what could not be done is a warning. */
async function runFleetPost(reading, { world: given, saved }) {
    if (saved.over && saved.unstopped.size === 0 && saved.untold.size === 0 && !saved.fleetUntold)
        return;
    if (reading.inputs.dryRun)
        return;
    // What main asked for in its last second counts as well.
    await given.clock.sleep(rate_limit/* windowMs */.$, given.interrupt.signal);
    const { limiter, world, othersMs } = (0,within_rate/* withinRate */.i)(reading.inputs, given);
    const { ready } = await (0,muster/* muster */.F)(reading, { world, raw: world.raw });
    const unstopped = await stopAll(ready, { saved, limiter, world });
    if (saved.over)
        await tellAgain(reading.inputs, { ready, world, saved, othersMs });
    const left = saved.over ? [] : await closeKilled(reading.inputs, { ready, saved, limiter, world, othersMs });
    warnOf([...unstopped, ...left], world.log);
}
/** Main was cancelled, and had no time to hear whether they are stopped. Those come back that may still run. */
async function stopAll(ready, { saved, limiter, world }) {
    const byName = new Map(ready.map((one) => [one.entry.name, one]));
    const stopOne = async ([name, id]) => {
        const one = byName.get(name);
        const provider = one && 'provider' in one.departure.plan ? one.departure.plan.provider : undefined;
        if (!one || !provider)
            return [goesOn(name, id)];
        const { requestTimeoutMs } = one.entry.reading.settings.limits;
        const own = (0,entry_world/* entryWorld */.R)({ name, limiter, story: () => one.departure.story, world });
        const end = await (0,stop_deployment/* stopDeployment */.U)(id, { provider, requestTimeoutMs, world: own });
        own.log.line(end.sentence);
        return end.kind === 'failed' ? [goesOn(name, id)] : [];
    };
    const left = await Promise.all([...saved.unstopped].map(stopOne));
    return left.flat();
}
const mostNamed = 15;
function warnOf(left, log) {
    if (left.length === 0)
        return;
    const more = left.length > mostNamed ? ` and ${left.length - mostNamed} more` : '';
    const named = left.slice(0, mostNamed).join(', ');
    log.warning(`This step was cut short. What may still run: ${named}${more}.`);
    if (more !== '')
        log.group('What may still run', left);
}

// EXTERNAL MODULE: ./build/core/identifier.js
var identifier = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/core/untold.js
var core_untold = __webpack_require__(4934);
// EXTERNAL MODULE: ./build/runtime/command-files.js
var command_files = __webpack_require__(84);
// EXTERNAL MODULE: ./build/runtime/environment.js
var environment = __webpack_require__(4990);
;// CONCATENATED MODULE: ./build/runtime/saved-by-name.js
/** What main saved for `post` under names that only it knew: `what.name`. */
/** By name. The runner hands state on as `STATE_…`. */
function savedByName(what) {
    const prefix = `STATE_${what}.`;
    const found = new Map();
    for (const [variable, value] of Object.entries(process.env)) {
        if (variable.startsWith(prefix) && value !== undefined)
            found.set(variable.slice(prefix.length), value);
    }
    return found;
}

// EXTERNAL MODULE: ./build/main/event.js + 9 modules
var main_event = __webpack_require__(6981);
// EXTERNAL MODULE: ./build/main/fleet-inputs.js + 7 modules
var fleet_inputs = __webpack_require__(5219);
// EXTERNAL MODULE: ./build/main/post-action.js
var post_action = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/main/saved-state.js
var saved_state = __webpack_require__(9491);
;// CONCATENATED MODULE: ./build/main/fleet-post.js
/** The post step of /fleet. */












function main() {
    const { reading, secrets } = (0,fleet_inputs/* readFleet */.p)();
    (0,post_action/* startPostAction */.B)(secrets, (host) => runFleetPost(reading, { world: { ...host, event: (0,main_event/* readEvent */.j)(), raw: environment/* readInput */.R5 }, saved: readSavedFleet() }));
}
/** Whatever is broken in it counts as not saved. */
function readSavedFleet() {
    return {
        over: (0,saved_state/* hasEnded */.hY)(),
        begun: new Set(savedByName('begun').keys()),
        ended: new Map([...savedByName('ended')].flatMap(([name, reason]) => ((0,result/* isReason */.Vs)(reason) ? [[name, reason]] : []))),
        ids: safeIds('deploymentId'),
        unstopped: safeIds(aftermath/* unstoppedName */.S),
        reporters: new Map([...savedByName('reporters')].map(([name, memory]) => [name, (0,saved_state/* memoryIn */.b7)(memory)])),
        untold: untoldByName(),
        fleetReporters: (0,saved_state/* memoryIn */.b7)((0,command_files/* readState */.un)('reporters')),
        fleetUntold: (0,core_untold/* readUntold */.Jd)((0,command_files/* readState */.un)(core_untold/* untoldName */.Ip)),
    };
}
function untoldByName() {
    return new Map([...savedByName(core_untold/* untoldName */.Ip)].flatMap(([name, text]) => {
        const untold = (0,core_untold/* readUntold */.Jd)(text);
        return untold ? [[name, untold]] : [];
    }));
}
function safeIds(what) {
    return new Map([...savedByName(what)].filter(([, id]) => (0,identifier/* isSafeId */.J)(id)));
}


/***/ }),

/***/ 4355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startPostAction)
/* harmony export */ });
/* harmony import */ var _runtime_command_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84);
/* harmony import */ var _runtime_supervise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8744);
/** The post step of an action: it closes what is open, and never fails a job that is over. */



const stateless = 'The state file of this runner (GITHUB_STATE) is no file, so the post step can not know how the step ended, and changed nothing.';
/** Ends the process with exit code 0, whatever the work comes to. */
function startPostAction(secrets, run) {
    const host = (0,_action_js__WEBPACK_IMPORTED_MODULE_0__/* .hostFor */ .c)(secrets);
    (0,_runtime_supervise_js__WEBPACK_IMPORTED_MODULE_1__/* .supervise */ .z)({
        body: async () => {
            if ((0,_runtime_command_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isStateKept */ .KZ)())
                await run(host);
            else
                host.log.warning(stateless);
            return 0;
        },
        stop: async () => host.stop(),
        lastWords: (why) => {
            host.log.warning(`The post step failed: ${why}`);
            return 0;
        },
    });
}


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ savedId),
/* harmony export */   Sy: () => (/* binding */ readSaved),
/* harmony export */   b7: () => (/* binding */ memoryIn),
/* harmony export */   hY: () => (/* binding */ hasEnded)
/* harmony export */ });
/* harmony import */ var _badrap_valita__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9118);
/* harmony import */ var _core_aftermath_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5774);
/* harmony import */ var _core_identifier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6247);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8314);
/* harmony import */ var _core_untold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4934);
/* harmony import */ var _runtime_command_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84);
/** What main saved for the post step. Whatever is broken in it counts as not saved. */






/** Of an action that carries out one deployment. */
function readSaved() {
    return {
        ended: hasEnded(),
        deploymentId: savedId('deploymentId'),
        unstoppedId: savedId(_core_aftermath_js__WEBPACK_IMPORTED_MODULE_0__/* .unstoppedName */ .S),
        reporters: memoryIn((0,_runtime_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)('reporters')),
        untold: (0,_core_untold_js__WEBPACK_IMPORTED_MODULE_2__/* .readUntold */ .Jd)((0,_runtime_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(_core_untold_js__WEBPACK_IMPORTED_MODULE_2__/* .untoldName */ .Ip)),
    };
}
/** Main came to its end, and has told all of it but what `untold` says. */
function hasEnded() {
    return (0,_runtime_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)('ended') === 'true';
}
/** Empty where none was saved that can be put into a URL. */
function savedId(name) {
    const id = (0,_runtime_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(name);
    return (0,_core_identifier_js__WEBPACK_IMPORTED_MODULE_3__/* .isSafeId */ .J)(id) ? id : '';
}
const memory = _badrap_valita__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1(_badrap_valita__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj());
/** What reporters remembered, from its JSON; empty where it is none. */
function memoryIn(text) {
    const read = memory.try((0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(text));
    return read.ok ? read.value : {};
}


/***/ }),

/***/ 5904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ closeAbandoned)
/* harmony export */ });
/* harmony import */ var _fan_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5433);
/** Closes reporters that were opened by a process that is gone. */

/** The job is over for everybody else: nobody should wait long for a post step. */
const shortestBudgetMs = 10_000;
/** `only`: the names of those that are left; absent: all. */
async function closeAbandoned({ beforeTrigger, besideTrigger }, given) {
    const { story, world, only, othersMs = 0 } = given;
    const budgetMs = shortestBudgetMs + othersMs;
    const left = [...beforeTrigger, ...besideTrigger].filter(({ name }) => only?.includes(name) ?? true);
    await (0,_fan_out_js__WEBPACK_IMPORTED_MODULE_0__/* .createFanOut */ .O)(left, { ...world, budgetMs }).close(story, budgetMs);
}


/***/ })

};
