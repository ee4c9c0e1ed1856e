export const id = 776;
export const ids = [776];
export const modules = {

/***/ 3808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ deployAll),
  Z: () => (/* binding */ pageOf)
});

// EXTERNAL MODULE: ./build/core/carry-out.js + 3 modules
var carry_out = __webpack_require__(793);
;// CONCATENATED MODULE: ./build/core/fleet/hasten.js
/** Where few are under way, the rate has room for more looks at each: the last ones decide when the fleet is over. */
function createCompany() {
    let underWay = 0;
    return {
        join() {
            underWay += 1;
            return () => {
                underWay -= 1;
            };
        },
        underWay: () => underWay,
    };
}
/** Looks may take this share of the rate; triggers, stops and reports have the rest. */
const shareOfLooks = 1 / 3;
/**
 * The same schedule, but no pause is longer than it takes all who are under way to look once, at a third of `perSecond`. Never
 * shorter than `shortestMs`, and scattered. What fails, waits in the queue, or was not seen yet, is not hastened.
 */
function hasten(schedule, { company, perSecond, shortestMs }) {
    return (moment, draw) => {
        const pauseMs = schedule(moment, draw);
        if (!canEnd(moment))
            return pauseMs;
        const roundMs = (1000 * company.underWay()) / (perSecond * shareOfLooks);
        return Math.min(pauseMs, Math.max(roundMs * (0.8 + 0.4 * draw), shortestMs * (1 + draw / 2)));
    };
}
function canEnd({ failures, phase }) {
    return failures === 0 && phase !== undefined && phase !== 'queue';
}

;// CONCATENATED MODULE: ./build/core/fleet/own-interrupts.js
/** One interrupt for each who listens: a signal with thousands of listeners searches them all whenever one of them leaves. */
function ownInterrupts({ signal, hurry }) {
    const [takeSignal, takeHurry] = [shares(signal), shares(hurry)];
    return {
        take() {
            const own = { signal: takeSignal(), hurry: takeHurry() };
            return {
                interrupt: { signal: own.signal.signal, hurry: own.hurry.signal },
                letGo() {
                    own.signal.letGo();
                    own.hurry.letGo();
                },
            };
        },
    };
}
function shares(shared) {
    const controllers = new Set();
    shared.addEventListener('abort', () => {
        for (const controller of controllers)
            controller.abort();
    });
    return () => {
        const controller = new AbortController();
        controllers.add(controller);
        if (shared.aborted)
            controller.abort();
        return { signal: controller.signal, letGo: () => void controllers.delete(controller) };
    };
}

;// CONCATENATED MODULE: ./build/core/fleet/sail.js
/** Which deployment of a fleet begins when: so many at once, each after those that it needs. */
/** Ends when every entry has ended or was passed over. Among those that may begin, the list's order counts. */
function sail(voyage) {
    const { needs, concurrency, failFast } = voyage;
    const ships = needs.map((needed, index) => ({ index, missing: new Set(needed) }));
    const dependents = dependentsAmong(ships);
    const ready = ships.filter(({ missing }) => missing.size === 0);
    const passedOver = new Set();
    let left = needs.length;
    let running = 0;
    let stopped = false;
    return new Promise((resolve) => {
        const dependentsOf = (needed) => dependents.get(needed) ?? [];
        const inNeedOf = (needed) => dependentsOf(needed).map(({ index }) => [index, { kind: 'needs', needed }]);
        const passOver = (first) => {
            const following = [...first];
            for (let next = following.shift(); next !== undefined; next = following.shift()) {
                const [index, because] = next;
                if (passedOver.has(index))
                    continue;
                passedOver.add(index);
                left -= 1;
                voyage.passOver(index, because);
                following.push(...inNeedOf(index));
            }
        };
        const ended = (index, course) => {
            running -= 1;
            left -= 1;
            stopped ||= failFast && course === 'bad';
            if (course !== 'good')
                passOver(inNeedOf(index));
            else
                ready.push(...dependentsOf(index).filter(({ missing }) => missing.delete(index) && missing.size === 0));
            goOn();
        };
        const goOn = () => {
            while (stopped || running < concurrency) {
                const ship = ready.shift();
                if (ship === undefined)
                    break;
                const { index } = ship;
                if (stopped)
                    passOver([[index, { kind: 'fail-fast' }]]);
                else {
                    running += 1;
                    void voyage.begin(index).then((course) => ended(index, course));
                }
            }
            if (left === 0)
                resolve();
        };
        goOn();
    });
}
/** By what they need, each list in their order. */
function dependentsAmong(ships) {
    const dependents = new Map();
    for (const ship of ships) {
        for (const needed of ship.missing) {
            const known = dependents.get(needed);
            if (known)
                known.push(ship);
            else
                dependents.set(needed, [ship]);
        }
    }
    return dependents;
}

// EXTERNAL MODULE: ./build/core/fleet/worst.js
var worst = __webpack_require__(8670);
// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/core/tell-story.js
var tell_story = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/reporters/fleet/fleet-log.js
var fleet_log = __webpack_require__(6589);
// EXTERNAL MODULE: ./build/actions/fleet/entry-narrator.js
var entry_narrator = __webpack_require__(9457);
// EXTERNAL MODULE: ./build/actions/fleet/entry-world.js
var entry_world = __webpack_require__(8286);
;// CONCATENATED MODULE: ./build/actions/fleet/deploy-all.js
/** Carries out every entry of a fleet, each when it is its turn, and keeps the board on which all of them stand. */










/** Ends when every entry has an outcome on the board. */
function deployAll(inputs, deploying) {
    const { ready, world } = deploying;
    const indexes = new Map(ready.map(({ entry }, index) => [entry.name, index]));
    const crew = {
        ...deploying,
        interrupts: ownInterrupts(world.interrupt),
        company: createCompany(),
        rateLimit: inputs.rateLimit,
        lines: (0,fleet_log/* createEntryLines */.ql)(ready.map(({ entry }) => entry.name)),
    };
    const at = (index, act, otherwise) => {
        const one = ready[index];
        return one ? act(one) : otherwise;
    };
    return sail({
        needs: ready.map(({ entry }) => entry.needs.flatMap((name) => indexes.get(name) ?? [])),
        concurrency: inputs.concurrency,
        failFast: inputs.failFast,
        begin: (index) => at(index, (one) => deployOne(one, { crew, index }), Promise.resolve('idle')),
        passOver: (index, why) => at(index, (one) => passOver(one, { crew, index, why }), undefined),
    });
}
/** An entry with its story, as the fleet is told. */
function pageOf({ entry }, story) {
    return { name: entry.name, provider: entry.provider.name, story, onCancelled: entry.reading.settings.onCancelled };
}
async function deployOne(one, { crew, index }) {
    const { plan, story: begun } = one.departure;
    const { world } = crew;
    const isToDeploy = !('reason' in plan);
    const state = (0,entry_world/* entryState */._8)(world.state, one.entry.name);
    if (isToDeploy)
        state.save('begun', 'true');
    const story = world.interrupt.signal.aborted
        ? (0,tell_story/* endStory */.V9)(begun, { outcome: interruptedBefore, elapsedMs: 0 })
        : await sailOut(one, { crew, index });
    if (isToDeploy)
        state.save('ended', story.outcome?.reason ?? '');
    writeEnd(one, { crew, index, story });
    const { outcome: end } = story;
    if (end === undefined || end.result === 'skipped')
        return 'idle';
    return (0,worst/* passes */.W)({ outcome: end, onCancelled: one.entry.reading.settings.onCancelled }) ? 'good' : 'bad';
}
async function sailOut(one, { crew, index }) {
    const { limiter, board, lines, narrator, startedAtMs } = crew;
    const { name } = one.entry;
    const { story: begun } = one.departure;
    const { plan, leave } = inCompany(one.departure.plan, crew);
    const { interrupt, letGo } = crew.interrupts.take();
    const world = { ...crew.world, interrupt };
    const story = () => board[index] ?? begun;
    const own = (0,entry_world/* entryWorld */.R)({ name, limiter, story, world });
    const told = (next) => {
        const changes = lines.changed(name, { previous: story(), next, elapsedMs: world.clock.now() - startedAtMs });
        board[index] = next;
        for (const line of changes)
            world.log.line(line);
        if (changes.length > 0)
            narrator.changed();
    };
    try {
        const telling = (0,entry_narrator/* entryNarrator */.C)(one, { own, world, othersMs: crew.othersMs });
        return await (0,carry_out/* carryOut */.u)(plan, { story: begun, world: { ...own, told, narrator: telling } });
    }
    finally {
        letGo();
        leave();
    }
}
function inCompany(plan, { company, rateLimit }) {
    if ('reason' in plan)
        return { plan, leave: () => undefined };
    const schedule = hasten(plan.schedule, { company, perSecond: rateLimit, shortestMs: plan.shortestPauseMs });
    return { plan: { ...plan, schedule }, leave: company.join() };
}
function passOver(one, { crew, index, why }) {
    const { plan, story } = one.departure;
    // What its own event says is the better reason.
    const end = 'reason' in plan ? plan : passedOver(why, crew.ready);
    writeEnd(one, { crew, index, story: (0,tell_story/* endStory */.V9)(story, { outcome: end, elapsedMs: 0 }) });
}
function writeEnd(one, { crew, index, story }) {
    const { board, world, lines, narrator, startedAtMs } = crew;
    board[index] = story;
    world.log.line(lines.ended(pageOf(one, story), world.clock.now() - startedAtMs));
    narrator.changed();
}
const interruptedBefore = (0,outcome/* outcome */.b)({
    reason: 'workflow-cancelled',
    happened: 'The workflow was cancelled before a deployment was started.',
    next: 'Run this job again to deploy.',
});
function passedOver(why, ready) {
    const happened = why.kind === 'needs'
        ? `Nothing was deployed: it needs ${ready[why.needed]?.entry.name ?? 'another'}, which is not good.`
        : 'Nothing was deployed: another deployment failed before it, and `fail-fast` is on.';
    return (0,outcome/* outcome */.b)({ reason: 'run-not-successful', happened });
}


/***/ }),

/***/ 9457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ entryNarrator),
/* harmony export */   v: () => (/* binding */ entryReporters)
/* harmony export */ });
/* harmony import */ var _reporters_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6746);
/* harmony import */ var _reporters_narrator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2637);
/** Tells what concerns one entry alone: its tracker record, its GitHub Deployment, its commit status. */


/** The log is told by the fleet, so that no line comes from here. */
function entryNarrator(mustered, { own, world, othersMs }) {
    const log = { ...own.log, line: () => undefined };
    const reporters = entryReporters(mustered, { world: { ...world, log } });
    const narrator = (0,_reporters_narrator_js__WEBPACK_IMPORTED_MODULE_0__/* .createNarrator */ .M)(reporters, { ...own, log, outputs: { set: () => undefined }, othersMs });
    return { ...narrator, expect: () => undefined, whileBeating: (work) => work() };
}
/** None where nobody wants to hear of this entry alone. `restored`: what a killed process remembered; for `post`. */
function entryReporters({ entry, departure }, { world, restored }) {
    const { settings } = entry.reading;
    // One comment, one summary; and one status of the fleet, unless an entry names its own.
    const commitStatus = entry.says('commit-status') ? settings.reporting.commitStatus : '';
    const { story, plan } = departure;
    // Entries mostly share an environment; what is kept for one of them is not that of another.
    const commentKey = `${settings.reporting.commentKey || `${entry.provider.name}/${story.environment}`}/${entry.name}`;
    const reporting = { ...settings.reporting, comment: false, summary: false, commitStatus, commentKey };
    const outcome = 'reason' in plan ? plan : undefined;
    const silent = !reporting.gitHubDeployment && commitStatus === '' && settings.tracker === undefined;
    if (silent)
        return { beforeTrigger: [], besideTrigger: [] };
    return (0,_reporters_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseReporters */ .a)({ ...settings, reporting, story, outcome, world, ...(restored && { restored }) });
}


/***/ }),

/***/ 8286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ entryWorld),
/* harmony export */   V$: () => (/* binding */ entryLog),
/* harmony export */   _8: () => (/* binding */ entryState)
/* harmony export */ });
/* harmony import */ var _core_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4691);
/** The world as one entry of a fleet sees it: its own turn at the hosts, its name before every line, its own corner of the state. */

/** Without narrator and `told`: who tells of the entry is for the caller to say. */
function entryWorld(given) {
    const { name, limiter, world } = given;
    return {
        ...world,
        http: limiter.lane(() => claimOf(given)),
        log: entryLog(world.log, name),
        state: entryState(world.state, name),
    };
}
/** How long a poll bears to wait: the nearer the end may be, the less. */
const patienceMs = {
    queue: 8000,
    prepare: 4000,
    build: 4000,
    deploy: 1000,
    finished: 1000,
};
/** Before there is an id, the trigger; after the end, what cleans up; between them polls. */
function claimOf({ story, world }) {
    const { deploymentId, observation } = story();
    const isOver = world.interrupt.signal.aborted || (observation !== undefined && (0,_core_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinal */ .d)(observation.state));
    if (deploymentId === '' || isOver)
        return { kind: 'trigger' };
    return { kind: 'poll', patienceMs: observation === undefined ? 1000 : patienceMs[observation.phase] };
}
/** The name before every line. */
function entryLog(log, name) {
    const put = (text) => `${name}: ${text}`;
    return {
        opening: (text) => log.opening(put(text)),
        line: (text) => log.line(put(text)),
        debug: (text) => log.debug(put(text)),
        notice: (text) => log.notice(put(text)),
        warning: (text) => log.warning(put(text)),
        error: (text) => log.error(put(text)),
        group: (title, lines) => log.group(put(title), lines),
    };
}
/** What `post` finds by the name of the entry. */
function entryState(state, name) {
    return { save: (what, value) => state.save(`${what}.${name}`, value) };
}


/***/ }),

/***/ 6530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ fleetReporters),
  B: () => (/* binding */ storyOfFleet)
});

// EXTERNAL MODULE: ./build/core/tell-story.js
var tell_story = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/reporters/choose.js + 1 modules
var choose = __webpack_require__(6746);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/fleet/fleet-story.js
var fleet_story = __webpack_require__(2557);
// EXTERNAL MODULE: ./build/core/inert-markdown.js
var inert_markdown = __webpack_require__(8878);
// EXTERNAL MODULE: ./build/reporters/markdown-prose.js
var markdown_prose = __webpack_require__(4326);
// EXTERNAL MODULE: ./build/reporters/markdown-table.js
var markdown_table = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/reporters/statement.js
var statement = __webpack_require__(7680);
// EXTERNAL MODULE: ./build/reporters/within-limit.js + 1 modules
var within_limit = __webpack_require__(2738);
// EXTERNAL MODULE: ./build/reporters/fleet/fleet-log.js
var fleet_log = __webpack_require__(6589);
;// CONCATENATED MODULE: ./build/reporters/fleet/render-fleet.js
/** A fleet as Markdown: one table for the comment and the job summary. */








const rowsToTry = [1000, 300, 100, 30, 0];
/** At most 60,000 characters, inert. */
function renderFleetComment(fleet, run) {
    return (0,within_limit/* withinLimit */.zl)(drafts(fleet, run), within_limit/* commentLimit */.j9);
}
/** At most 64 KiB, inert. */
function renderFleetSummary(fleet, run) {
    return (0,within_limit/* withinLimit */.zl)(drafts(fleet, run), within_limit/* summaryLimit */.mf);
}
function drafts(fleet, run) {
    const parts = (rows) => [headline(fleet), table(fleet, rows), explanation(fleet), runLine(run)];
    return rowsToTry.map((rows) => () => parts(rows)
        .filter((part) => part !== '')
        .join('\n\n'));
}
const icons = { waiting: '🕓', 'at-work': '🚀', passed: '✅', failed: '❌', skipped: '⏭️' };
function headline({ entries, outcome, elapsedMs }) {
    const { passed, failed, skipped, waiting, 'at-work': atWork } = (0,fleet_story/* countBerths */.S)(entries);
    const over = passed + failed + skipped;
    if (outcome === undefined) {
        const bad = failed === 0 ? '' : `, ${failed} not good`;
        return `### 🚀 Fleet: ${over} of ${entries.length} over${bad}, ${atWork} at work, ${waiting} waiting`;
    }
    if (entries.length === 0)
        return `### ${outcome.result === 'success' ? '✅' : '❌'} Fleet: ${outcome.result}`;
    const icon = failed > 0 || !(0,fleet_log/* isGood */.Kg)(outcome.result) ? '❌' : passed > 0 ? '✅' : '⏭️';
    const idle = skipped === 0 ? '' : `, ${skipped} skipped`;
    return `### ${icon} Fleet: ${passed} of ${entries.length} good${idle}, after ${(0,duration/* formatDuration */.a3)(elapsedMs)}`;
}
/** Those that failed first, where not all find room. */
function table({ entries }, mostRows) {
    if (entries.length === 0 || mostRows === 0)
        return '';
    const shown = entries.length > mostRows ? worstFirst(entries).slice(0, mostRows) : entries;
    const rows = shown.map((entry) => [
        `${icons[(0,fleet_story/* berthOf */.V)(entry)]} ${(0,inert_markdown/* inertMarkdown */.Ic)(entry.name, 100)}`,
        (0,inert_markdown/* inertMarkdown */.Ic)((0,statement/* statement */.q)(entry.story), 200),
        (0,markdown_prose/* markdownCode */.D9)(entry.story.deploymentId),
        addressCell(entry),
    ]);
    const hidden = entries.length - shown.length;
    const whole = (0,markdown_table/* markdownTable */.Q)(['Deployment', 'State', 'Id', 'Address'], rows);
    return hidden === 0 ? whole : `${whole}\n\n… and ${hidden} more.`;
}
function addressCell(entry) {
    const address = (0,fleet_log/* whereabouts */.CJ)(entry);
    return address.startsWith('https://') ? (0,markdown_prose/* urlLink */.Cb)(address) : (0,markdown_prose/* markdownCode */.D9)(address, 200);
}
function worstFirst(entries) {
    const rank = { failed: 0, 'at-work': 1, waiting: 2, passed: 3, skipped: 4 };
    return entries.toSorted((one, other) => rank[(0,fleet_story/* berthOf */.V)(one)] - rank[(0,fleet_story/* berthOf */.V)(other)]);
}
function explanation({ outcome, entries }) {
    if (outcome === undefined)
        return '';
    const isBad = entries.some((entry) => (0,fleet_story/* berthOf */.V)(entry) === 'failed') || entries.length === 0 || !(0,fleet_log/* isGood */.Kg)(outcome.result);
    if (!isBad)
        return '';
    const next = outcome.next === '' ? '' : `\n\n**Next:** ${(0,markdown_prose/* markdownProse */.h$)(outcome.next, 1000)}`;
    return `${(0,markdown_prose/* markdownProse */.h$)(outcome.happened, 3000)}${next}`;
}
function runLine(run) {
    return run.runUrl === '' ? '' : (0,inert_markdown/* markdownLink */.iQ)(`${run.workflow.slice(0, 200) || 'Run'} #${run.runNumber}`, run.runUrl);
}

;// CONCATENATED MODULE: ./build/actions/fleet/fleet-reporters.js
/** Who is told of the fleet as a whole: one comment, one summary, one commit status. */



const fleetTitle = { name: 'fleet', title: 'Fleet' };
const nothing = { target: 'none', commit: '', branch: '', pullRequest: undefined };
/** The fleet as one story, for reporters that know no other. It is about what its entries are about. */
function storyOfFleet({ entries, outcome, elapsedMs }, { startedAt, reporting, about }) {
    const subjects = about ?? entries.map(({ story }) => story.subject);
    const subject = subjects.find(({ pullRequest }) => pullRequest !== undefined) ?? subjects[0] ?? nothing;
    const environment = reporting.environment || 'fleet';
    const story = (0,tell_story/* beginStory */.P0)({ provider: fleetTitle, subject, why: '', environment, startedAt });
    return outcome === undefined ? { ...story, elapsedMs } : (0,tell_story/* endStory */.V9)(story, { outcome, elapsedMs });
}
/** `fleet` is asked whenever something is told, so that all say how it is then. */
function fleetReporters(inputs, { fleet, ...telling }) {
    return (0,choose/* chooseReporters */.a)({
        ...telling,
        reporting: { ...inputs.reporting, gitHubDeployment: false },
        onCancelled: 'fail',
        tracker: undefined,
        limits: inputs,
        dryRun: inputs.dryRun,
        render: {
            comment: (_, run) => renderFleetComment(fleet(), run),
            summary: (_, run) => renderFleetSummary(fleet(), run),
        },
    });
}


/***/ }),

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ muster)
});

;// CONCATENATED MODULE: ./build/core/fleet/ask-once.js
/** What a thousand entries ask of GitHub is mostly the same question: it is asked once. */
/** What is only nice to know, as the durations of earlier deployments, is not asked for more environments than these. */
const mostQueries = 20;
/** As often as one alone would try. */
const mostTries = 3;
const enough = { kind: 'failed', status: 0, message: 'enough was asked', rateLimited: false };
/**
 * Only what reads is answered from memory; our GraphQL requests all do. What failed is asked again twice, so that who tries again
 * finds out whether GitHub is well by now. An answer is for all, so that `signal` ends the request, and not the one who asked first.
 */
function askOnce(github, signal) {
    const answers = new Map();
    const tries = new Map();
    let queries = 0;
    return {
        request(route, parameters, limits) {
            const isQuery = route === 'POST /graphql';
            if (!isQuery && !route.startsWith('GET '))
                return github.request(route, parameters, limits);
            const key = `${route} ${JSON.stringify(parameters)}`;
            const known = answers.get(key);
            if (known !== undefined)
                return known;
            if (isQuery && queries >= mostQueries)
                return Promise.resolve(enough);
            queries += isQuery ? 1 : 0;
            const answer = github.request(route, parameters, { ...limits, signal });
            answers.set(key, answer);
            const times = (tries.get(key) ?? 0) + 1;
            tries.set(key, times);
            if (!isQuery && times < mostTries)
                void answer.then(({ kind }) => kind === 'failed' && answers.delete(key));
            return answer;
        },
    };
}

// EXTERNAL MODULE: ./build/core/invalid-input.js
var invalid_input = __webpack_require__(8544);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/actions/fleet/muster.js
/** Every entry before its trigger: what it is about to do, and everything that is wrong with any of them. */



/** `raw` gives the inputs of the step. */
async function muster({ inputs, faults }, { world, raw }) {
    // A thousand entries would ask the tracker a thousand times.
    const asking = {
        ...world,
        http: undefined,
        log: sayingOnce(world.log),
        ...(world.github && { github: askOnce(world.github, world.interrupt.signal) }),
    };
    // Side by side: where GitHub is in trouble, all wait for it together.
    const ready = await Promise.all(inputs.entries.map(async (entry) => ({ entry, departure: await entry.reading.depart(asking) })));
    const all = new Map(faults.map((fault) => [keyOf(fault), fault]));
    for (const { entry, departure } of ready) {
        for (const fault of departure.faults) {
            // What stands on the step is wrong once, not once for each entry.
            const ofStep = !entry.says(fault.input) && raw(fault.input).trim() !== '';
            const told = ofStep ? fault : { ...fault, input: `${entry.name}.${fault.input}` };
            all.set(keyOf(told), told);
        }
    }
    const wrong = [...all.values()];
    return { ready, faults: wrong, refusal: wrong.length > 0 ? (0,invalid_input/* invalidInput */.a)(wrong) : firstRefusal(ready) };
}
/** What is in the way of one is mostly in the way of all. */
function sayingOnce(log) {
    const said = new Set();
    const line = (text) => {
        if (!said.has(text))
            log.line(text);
        said.add(text);
    };
    return { ...log, line };
}
function keyOf({ input, problem }) {
    return `${input}\n${problem}`;
}
/** What can not be deployed for one is a reason to send nothing for the others: they were meant to go together. */
function firstRefusal(ready) {
    for (const { entry, departure } of ready) {
        const { plan } = departure;
        if ('reason' in plan && (0,result/* exitCodeOf */.FO)(plan.result, 'fail') !== 0) {
            return { ...plan, happened: `${entry.name}: ${plan.happened} Nothing was sent for any entry.` };
        }
    }
    return undefined;
}


/***/ }),

/***/ 6791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withinRate)
/* harmony export */ });
/* harmony import */ var _core_allowed_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9682);
/* harmony import */ var _core_fleet_rate_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6610);
/** One rate for each host, whoever is asked there. */


/** Who tells people can wait, but not for long. */
const patienceMs = 2000;
/** To tell of one deployment from its beginning to its end. */
const requestsToTell = 6;
/** The rate is that of providers and trackers. GitHub has limits of its own, and is asked in turn only where it is one of their hosts. */
function withinRate({ rateLimit, entries }, world) {
    const limiter = (0,_core_fleet_rate_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .createRateLimiter */ .x)(rateLimit, world);
    const http = limiter.lane(() => ({ kind: 'poll', patienceMs }));
    const isTheirs = (0,_core_allowed_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAllowedHosts */ .Vn)(world.raw('allowed-hosts')).hosts.includes(world.gitHubHost);
    return {
        limiter,
        world: { ...world, http, github: isTheirs ? world.gitHubOver(http) : world.github },
        othersMs: (1000 * requestsToTell * entries.length) / rateLimit,
    };
}


/***/ }),

/***/ 1056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fleetOutcome)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9058);
/* harmony import */ var _fleet_story_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2557);
/* harmony import */ var _worst_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8670);
/** How a fleet has ended, in the words of its one error or its last line. */



/** An error has little room, and three lists have to find it; the table has them all. */
const mostNamed = 40;
const mostCharacters = 1000;
/** Of entries that have all ended. */
function fleetOutcome(entries) {
    const ended = entries.flatMap((entry) => {
        const { outcome: end } = entry.story;
        return end === undefined ? [] : [{ ...entry, outcome: end }];
    });
    const worst = (0,_worst_js__WEBPACK_IMPORTED_MODULE_0__/* .worstOf */ .h)(ended);
    if (worst === undefined || ended.length < entries.length)
        return endedTooSoon(ended.length, entries.length);
    const { passed, failed, skipped } = (0,_fleet_story_js__WEBPACK_IMPORTED_MODULE_1__/* .countBerths */ .S)(entries);
    const { reason } = worst.outcome;
    if (failed === 0) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcome */ .b)({ reason, happened: allGood(entries.length, skipped), afloat: 'none' });
    }
    const bad = ended.filter((entry) => (0,_fleet_story_js__WEBPACK_IMPORTED_MODULE_1__/* .berthOf */ .V)(entry) === 'failed');
    const first = worst.outcome.happened;
    const afloat = bad.filter((entry) => entry.outcome.afloat === 'yes');
    const perhaps = bad.filter((entry) => entry.outcome.afloat === 'perhaps');
    const parts = [
        `${failed} of ${entries.length} deployments ${failed === 1 ? 'is' : 'are'} not good: ${named(bad, (entry) => entry.outcome.reason)}.`,
        `${passed} good, ${skipped} skipped.`,
        `${worst.name}: ${first.slice(0, 600)}`,
        afloat.length === 0 ? '' : `What goes on: ${named(afloat, ({ story }) => story.deploymentId)}.`,
        perhaps.length === 0 ? '' : `What may be running: ${named(perhaps, ({ story }) => story.deploymentId)}.`,
    ];
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcome */ .b)({
        reason,
        happened: parts.filter((part) => part !== '').join(' '),
        afloat: afloat.length + perhaps.length === 0 ? 'no' : 'none',
        next: worst.outcome.next,
    });
}
function allGood(all, skipped) {
    if (all === 1)
        return `The one deployment is good.${skipped === 0 ? '' : ' It had nothing to deploy.'}`;
    return `All ${all} deployments are good.${skipped === 0 ? '' : ` ${skipped} of them had nothing to deploy.`}`;
}
/** A fleet with deployments that nobody knows the end of is never good. */
function endedTooSoon(ended, all) {
    const happened = `Only ${ended} of the ${all} deployments of the fleet came to an end.`;
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcome */ .b)({ reason: 'internal', happened, afloat: 'perhaps' });
}
function named(entries, detail) {
    const shown = [];
    let left = mostCharacters;
    for (const entry of entries.slice(0, mostNamed)) {
        const said = detail(entry);
        const text = said === '' ? entry.name : `${entry.name} (${said})`;
        left -= text.length + 2;
        if (left < 0)
            break;
        shown.push(text);
    }
    const hidden = entries.length - shown.length;
    return `${shown.join(', ')}${hidden === 0 ? '' : ` and ${hidden} more`}`;
}


/***/ }),

/***/ 2557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ countBerths),
/* harmony export */   V: () => (/* binding */ berthOf)
/* harmony export */ });
/* harmony import */ var _worst_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8670);
/** What is known of a whole fleet at one moment; everything that log, outputs, summary and comment say of it comes from here. */

function berthOf({ story, onCancelled }) {
    const { outcome, deploymentId } = story;
    if (outcome === undefined)
        return deploymentId === '' ? 'waiting' : 'at-work';
    if (outcome.result === 'skipped')
        return 'skipped';
    return (0,_worst_js__WEBPACK_IMPORTED_MODULE_0__/* .passes */ .W)({ outcome, onCancelled }) ? 'passed' : 'failed';
}
function countBerths(entries) {
    const counts = { waiting: 0, 'at-work': 0, passed: 0, failed: 0, skipped: 0 };
    for (const entry of entries)
        counts[berthOf(entry)] += 1;
    return counts;
}


/***/ }),

/***/ 4508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together),
/* harmony export */   j: () => (/* binding */ needsFaults)
/* harmony export */ });
/** Which deployment waits for which: whether that can come to an end, and which belong together. */
/** One sentence for each entry whose needs can never be met, by its name. */
function needsFaults(entries) {
    const faults = new Map();
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    for (const { name, needs } of entries) {
        const unknown = needs.filter((needed) => !byName.has(needed));
        if (unknown.length > 0)
            faults.set(name, `no entry has the name ${unknown.map((one) => `"${one}"`).join(', ')}`);
    }
    for (const { first, names } of findRings(entries)) {
        if (!faults.has(first))
            faults.set(first, `it waits for itself: ${[...names, first].join(' → ')}`);
    }
    return faults;
}
/** Every ring that a walk in the order of the list comes upon. Without recursion: a chain may be long. */
function findRings(entries) {
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    const finished = new Set();
    const rings = [];
    for (const [start, first] of byName) {
        const path = finished.has(start) ? [] : [{ entry: first, next: 0 }];
        const onPath = new Set([start]);
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const needed = top.entry.needs[top.next];
            top.next += 1;
            if (needed === undefined) {
                finished.add(top.entry.name);
                onPath.delete(top.entry.name);
                path.pop();
            }
            else if (onPath.has(needed)) {
                const names = path.map(({ entry }) => entry.name);
                rings.push({ first: needed, names: names.slice(names.indexOf(needed)) });
            }
            else {
                const entry = byName.get(needed);
                if (entry === undefined || finished.has(needed))
                    continue;
                path.push({ entry, next: 0 });
                onPath.add(needed);
            }
        }
    }
    return rings;
}
/** Entries that need each other, directly or through others, in groups; both groups and entries in the order of the list. */
function together(entries) {
    const members = entries.map((entry) => ({ entry, above: undefined }));
    const byName = new Map(members.map((member) => [member.entry.name, member]));
    for (const member of members) {
        for (const needed of member.entry.needs.flatMap((name) => byName.get(name) ?? [])) {
            const [own, other] = [leaderOf(member), leaderOf(needed)];
            if (own !== other)
                own.above = other;
        }
    }
    const groups = new Map();
    for (const member of members) {
        const leader = leaderOf(member);
        const group = groups.get(leader);
        if (group)
            group.push(member.entry);
        else
            groups.set(leader, [member.entry]);
    }
    return [...groups.values()];
}
/** Shortens the way as it goes, since a chain may be long. */
function leaderOf(member) {
    let at = member;
    for (; at.above !== undefined; at = at.above)
        at.above = at.above.above ?? at.above;
    return at;
}


/***/ }),

/***/ 6610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createRateLimiter),
  $: () => (/* binding */ windowMs)
});

;// CONCATENATED MODULE: ./build/core/fleet/urgency.js
/** Who is next, where more want to ask than may. */
/** After so many triggers in a row, a poll that has waited too long goes before the next. */
const mostTriggersInARow = 3;
const longestPatienceMs = 10_000;
/** The last look before a deadline is worth most: its answer still counts. */
const lastLookMs = 2000;
/**
 * Last looks first, the nearest deadline before all; then triggers; then polls in the order in which their patience ends. Nobody
 * waits for ever: a patience that ends is a moment that comes nearer, and triggers make room for polls that have waited long.
 * `waiting` must not be empty.
 */
function chooseNext(waiting, { nowMs, triggersInARow }) {
    const makeRoom = triggersInARow >= mostTriggersInARow;
    const rank = (one) => {
        if (one.untilMs - nowMs <= lastLookMs)
            return 0;
        if (one.claim.kind === 'trigger')
            return 2;
        return makeRoom && nowMs - one.sinceMs >= longestPatienceMs ? 1 : 3;
    };
    const due = (one) => (rank(one) === 0 ? one.untilMs : dueMs(one));
    const isSooner = (one, other) => rank(one) < rank(other) || (rank(one) === rank(other) && due(one) < due(other));
    return [...waiting].reduce((best, one) => (isSooner(one, best) ? one : best));
}
function dueMs({ claim, sinceMs }) {
    return claim.kind === 'poll' ? sinceMs + Math.min(claim.patienceMs, longestPatienceMs) : sinceMs;
}

;// CONCATENATED MODULE: ./build/core/fleet/rate-limit.js
/** So many requests a second to one host and no more, whoever sends them; who waits is let go by urgency. */

/** A hair more than a second, since timers and clocks are not exact. */
const windowMs = 1005;
/** Hundreds of requests a second are not sent all at its beginning: sockets cost memory, here and there. */
const crowdMs = 100;
const smallestCrowd = 5;
/**
 * Never more than `perSecond` (1 or more, whole) requests in any window of a second, for each host by itself. A request arrives at
 * some time between its start and its answer: a turn is over a second after the answer, so that the host, too, never sees more. One
 * that is slow to answer is asked less.
 */
function createRateLimiter(perSecond, world) {
    const gates = new Map();
    const gateOf = (url) => {
        const { host } = new URL(url);
        const known = gates.get(host);
        if (known)
            return known;
        const gate = createGate(perSecond, world);
        gates.set(host, gate);
        return gate;
    };
    return {
        lane: (claim) => ({
            async send(request, limits) {
                // What can not be sent at all is told by the one who can't send it.
                if (!URL.canParse(request.url))
                    return world.http.send(request, limits);
                return gateOf(request.url).pass(request, { limits, claim: claim() });
            },
        }),
    };
}
function createGate(perSecond, { http, clock }) {
    /** The last turns, at most `perSecond` of them: one of these has to be over before the next begins. */
    let turns = [];
    const waiting = new Set();
    const crowd = Math.max(smallestCrowd, Math.ceil((perSecond * crowdMs) / 1000));
    let pumping = false;
    let triggersInARow = 0;
    let answered = () => { };
    async function pump() {
        pumping = true;
        while (waiting.size > 0) {
            const nowMs = clock.now();
            turns = turns.filter((turn) => overAtMs(turn) > nowMs);
            const dueMs = turns.length < perSecond ? roomAtMs(nowMs) : Math.min(...turns.map(overAtMs));
            if (dueMs <= nowMs)
                letOneGo(nowMs);
            else if (dueMs === Number.POSITIVE_INFINITY)
                await nextAnswer();
            else
                await clock.sleep(dueMs - nowMs);
        }
        pumping = false;
    }
    /** When the next may go without a crowd. */
    function roomAtMs(nowMs) {
        const first = turns.at(-crowd);
        return first === undefined ? nowMs : first.startedAtMs + crowdMs;
    }
    function nextAnswer() {
        return new Promise((resolve) => {
            answered = resolve;
        });
    }
    function letOneGo(nowMs) {
        const next = chooseNext(waiting, { nowMs, triggersInARow });
        waiting.delete(next);
        triggersInARow = next.claim.kind === 'trigger' ? triggersInARow + 1 : 0;
        const turn = { startedAtMs: nowMs, answeredAtMs: undefined };
        turns.push(turn);
        next.go(turn);
    }
    return {
        async pass(request, { limits, claim }) {
            const untilMs = clock.now() + (limits.withinMs ?? Number.POSITIVE_INFINITY);
            const turn = await turnOf({ limits, claim, untilMs });
            if (typeof turn === 'string')
                return { kind: 'broken', cause: turn, requestWritten: false };
            limits.onTurn?.();
            try {
                // To wait for a turn costs a request no time, unless the deadline of the whole deployment is near.
                const timeoutMs = Math.max(0, Math.min(limits.timeoutMs, untilMs - clock.now()));
                return await http.send(request, { ...limits, timeoutMs });
            }
            finally {
                turn.answeredAtMs = clock.now();
                answered();
            }
        },
    };
    function turnOf({ limits, claim, untilMs }) {
        return new Promise((resolve) => {
            const signals = [limits.signal, limits.abandon].filter((signal) => signal !== undefined);
            if (signals.some(({ aborted }) => aborted))
                return resolve('aborted');
            const over = new AbortController();
            const leave = (end) => {
                waiting.delete(passing);
                over.abort();
                for (const signal of signals)
                    signal.removeEventListener('abort', giveUp);
                resolve(end);
            };
            const giveUp = () => leave('aborted');
            const sinceMs = clock.now();
            const passing = { claim, sinceMs, untilMs, go: leave };
            for (const signal of signals)
                signal.addEventListener('abort', giveUp);
            waiting.add(passing);
            if (!pumping)
                void pump();
            if (!waiting.has(passing) || untilMs === Number.POSITIVE_INFINITY)
                return;
            void clock.sleep(untilMs - sinceMs, over.signal).then(() => over.signal.aborted || leave('timeout'));
        });
    }
}
function overAtMs({ answeredAtMs }) {
    return answeredAtMs === undefined ? Number.POSITIVE_INFINITY : answeredAtMs + windowMs;
}


/***/ }),

/***/ 8670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ passes),
/* harmony export */   h: () => (/* binding */ worstOf)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/** What a fleet as a whole has come to: the worst of its deployments speaks for all. */

/** From the best to the worst. A `cancelled` that passes is no worse than one that was not waited for. */
const order = [
    'skipped',
    'no-change',
    'success',
    'triggered',
    'cancelled',
    'timed-out',
    'interrupted',
    'failed',
    'invalid',
    'error',
    'uncertain',
];
function passes({ outcome, onCancelled }) {
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(outcome.result, onCancelled) === 0;
}
/** The first of the worst; undefined for none at all. */
function worstOf(ended) {
    let worst;
    for (const one of ended)
        if (worst === undefined || rank(one) > rank(worst))
            worst = one;
    return worst;
}
/** Whatever fails the step is worse than all that passes. */
function rank(ended) {
    return order.indexOf(ended.outcome.result) + (passes(ended) ? 0 : order.length);
}


/***/ }),

/***/ 9014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ stringMap)
/* harmony export */ });
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9380);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _key_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8336);
/** Inputs that give texts by key: `KEY=value` lines or a JSON object. Values may be secret: no fault ever repeats one. */



/** In the order in which they were given; empty where nothing is. */
const stringMap = {
    legal: `${_key_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keyValues */ .K7.legal}; or a JSON object of texts`,
    parse: (given) => {
        const parsed = (0,_key_values_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeJson */ .gw)(given) ? parseObject(given) : _key_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keyValues */ .K7.parse(given);
        if (parsed.kind === 'fault')
            return parsed;
        return parsed.value.some(({ key }) => key === '__proto__') ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('`__proto__` is no key') : parsed;
    },
};
function parseObject(given) {
    const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(given);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        return (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('it is no JSON object');
    const pairs = [];
    const faults = [];
    for (const [index, [key, content]] of Object.entries(parsed).entries()) {
        if (!(0,_key_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isKey */ .m0)(key))
            faults.push(`key ${index + 1} is not a key`);
        else if (typeof content !== 'string')
            faults.push(`${key} is no text (put it into quotes)`);
        else
            pairs.push({ key, value: content });
    }
    return faults.length > 0 ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)(faults.join(', ')) : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(pairs);
}


/***/ }),

/***/ 2699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parseStructured),
/* harmony export */   u: () => (/* binding */ structured)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9380);
/** Inputs that hold YAML or JSON (which YAML reads as well). No fault ever repeats what they hold, since it may be secret. */


/** Aliases save typing; that many only serve to blow a small text up. */
const mostAliases = 2000;
/** Of what the text stands for, aliases unfolded. */
const mostNodes = 200_000;
const deepest = 60;
/**
 * The core schema of YAML 1.2 and nothing else: no tags of one's own, no merge keys, each key once and a text, one document.
 * https://yaml.org/spec/1.2.2/#103-core-schema (read 2026-11-22)
 */
function parseStructured(text, { scalars = 'typed' }) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { ...strictly, lineCounter: lines });
        const [problem] = [...document.errors, ...document.warnings];
        if (problem)
            return (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)(`line ${lines.linePos(problem.pos[0]).line} is not YAML or JSON (${inWords(problem.code)})`);
        if (scalars === 'as-written')
            keepAsWritten(document);
        return checked(document.toJS({ maxAliasCount: mostAliases }));
    }
    catch {
        // The reader throws for these, in words that repeat the text.
        return (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('an alias refers to nothing, or it is nested too deeply, or unfolds to too much');
    }
}
const strictly = {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
};
function inWords(code) {
    return code.toLowerCase().replaceAll('_', ' ');
}
function keepAsWritten(document) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar(_key, node) {
            if ((typeof node.value === 'number' || typeof node.value === 'boolean') && node.source)
                node.value = node.source;
        },
    });
}
/** What is no plain data, or would be more than it looks, ends here. */
function checked(whole) {
    let nodes = 0;
    const problemIn = (node, depth) => {
        nodes += 1;
        if (depth > deepest || nodes > mostNodes)
            return 'it is nested too deeply, or unfolds to too much';
        if (typeof node === 'number' && !Number.isFinite(node))
            return 'it holds a number that JSON has not';
        if (typeof node !== 'object' || node === null)
            return '';
        if (Object.hasOwn(node, '__proto__'))
            return '`__proto__` is no key';
        for (const child of Object.values(node)) {
            const problem = problemIn(child, depth + 1);
            if (problem !== '')
                return problem;
        }
        return '';
    };
    const problem = problemIn(whole, 0);
    return problem === '' ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(whole) : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)(problem);
}
/** YAML or JSON of a shape, or absent. `legal` says the shape in words. */
function structured(shape, { legal, ...options }) {
    return {
        legal: `YAML or JSON: ${legal}`,
        parse: (text) => {
            if (text === '')
                return (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(undefined);
            const parsed = parseStructured(text, options);
            if (parsed.kind === 'fault')
                return parsed;
            const read = shape.try(parsed.value);
            return read.ok ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(read.value) : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)([...new Set(read.issues.map(problemOf))].slice(0, 5).join(', '));
        },
    };
}
function problemOf(issue) {
    const place = issue.path.length === 0 ? 'it' : `\`${issue.path.join('.').slice(0, 80)}\``;
    switch (issue.code) {
        case 'missing_value':
            return `${place} is missing`;
        case 'unrecognized_keys':
            return `${place} has no key \`${issue.keys.join('`, `').slice(0, 80)}\``;
        case 'custom_error':
            return `${place} ${issue.message ?? 'is not of this shape'}`;
        case 'invalid_type':
            return `${place} is no ${issue.expected.join(' or ')}`;
        default:
            return `${place} is not of this shape`;
    }
}


/***/ }),

/***/ 5219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ readFleet)
});

// EXTERNAL MODULE: ./build/core/input-reader.js
var input_reader = __webpack_require__(9380);
// EXTERNAL MODULE: ./build/core/structured-text.js
var structured_text = __webpack_require__(2699);
;// CONCATENATED MODULE: ./build/core/fleet/entry-value.js
/** What stands behind a key of an entry, as the text that the same input would have in a workflow. */

/**
 * A text stays as it is; a list of texts becomes lines; a mapping of texts becomes `KEY=value` lines; `{ secret: NAME }` becomes that
 * secret. Everything else becomes JSON.
 */
function valueText(given, secrets) {
    const resolved = resolve(given, secrets);
    if (resolved.kind === 'fault')
        return resolved;
    const content = resolved.value;
    if (content === null || content === undefined)
        return (0,input_reader/* value */.Uq)('');
    if (typeof content === 'string')
        return (0,input_reader/* value */.Uq)(content);
    if (Array.isArray(content) && content.every(isLine))
        return (0,input_reader/* value */.Uq)(content.join('\n'));
    if (isMapping(content) && Object.values(content).every(isLine)) {
        return (0,input_reader/* value */.Uq)(Object.entries(content)
            .map(([key, text]) => `${key}=${text}`)
            .join('\n'));
    }
    return (0,input_reader/* value */.Uq)(JSON.stringify(content));
}
function resolve(given, secrets) {
    if (Array.isArray(given))
        return resolveAll(given, secrets, (parts) => parts);
    if (!isMapping(given))
        return (0,input_reader/* value */.Uq)(given);
    const keys = Object.keys(given);
    if (keys.length === 1 && keys[0] === 'secret')
        return secretOf(given['secret'], secrets);
    return resolveAll(Object.values(given), secrets, (parts) => Object.fromEntries(keys.map((key, index) => [key, parts[index]])));
}
function resolveAll(parts, secrets, together) {
    const resolved = [];
    for (const part of parts) {
        const one = resolve(part, secrets);
        if (one.kind === 'fault')
            return one;
        resolved.push(one.value);
    }
    return (0,input_reader/* value */.Uq)(together(resolved));
}
function secretOf(name, secrets) {
    if (typeof name !== 'string')
        return (0,input_reader/* fault */.DG)('`secret` names no secret');
    const secret = secrets.get(name);
    return secret === undefined ? (0,input_reader/* fault */.DG)('the input `secrets` does not hold the secret that it refers to') : (0,input_reader/* value */.Uq)(secret);
}
function isMapping(given) {
    return typeof given === 'object' && given !== null && !Array.isArray(given);
}
function isLine(given) {
    return typeof given === 'string' && !/[\r\n]/.test(given);
}

;// CONCATENATED MODULE: ./build/core/fleet/entries.js
/** The input `deployments`: a list of entries, each with the inputs of its provider's action under their own names. */



/** What an entry says for the fleet, not for its provider. */
const ownKeys = new Set(['name', 'provider', 'needs']);
const nameForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const mostEntries = 10_000;
const listForm = 'a YAML or JSON list, each entry with `name`, `provider` and the inputs of that provider';
const nameLegal = '1 to 100 letters, digits, `.`, `_` or `-`, each name once, also where case is ignored';
/** `secrets`: what an entry may refer to by `{ secret: NAME }`. */
function parseEntries(text, secrets) {
    const parsed = (0,structured_text/* parseStructured */.j)(text, { scalars: 'as-written' });
    const list = parsed.kind === 'fault' ? parsed : listOf(parsed.value);
    if (list.kind === 'fault') {
        return { entries: [], faults: [{ input: 'deployments', problem: list.problem, legal: listForm }] };
    }
    const faults = [];
    const taken = new Set();
    const entries = list.value.map((item, index) => {
        const fields = fieldsOf(item);
        const name = fields.get('name');
        const isGood = typeof name === 'string' && nameForm.test(name) && !taken.has(name.toLowerCase());
        const label = isGood ? name : `#${index + 1}`;
        if (item === null || typeof item !== 'object' || Array.isArray(item)) {
            faults.push({ input: label, problem: 'it is no mapping', legal: listForm });
        }
        else if (!isGood)
            faults.push({ input: `${label}.name`, problem: nameProblem(name, taken), legal: nameLegal });
        // The runner keeps state by names that ignore case.
        if (isGood)
            taken.add(name.toLowerCase());
        return entryOf(fields, { label, name: isGood ? name : '', secrets, faults });
    });
    return { entries, faults };
}
function listOf(given) {
    if (given === null)
        return (0,input_reader/* fault */.DG)('it is empty');
    if (!Array.isArray(given))
        return (0,input_reader/* fault */.DG)('it is no list');
    if (given.length === 0)
        return (0,input_reader/* fault */.DG)('it is empty');
    return given.length > mostEntries ? (0,input_reader/* fault */.DG)(`it has more than ${mostEntries} entries`) : (0,input_reader/* value */.Uq)(given);
}
function fieldsOf(item) {
    return typeof item === 'object' && item !== null && !Array.isArray(item) ? new Map(Object.entries(item)) : new Map();
}
function nameProblem(name, taken) {
    if (typeof name !== 'string' || name === '')
        return 'it is missing';
    return taken.has(name.toLowerCase()) ? `${(0,input_reader/* shown */.SP)(name)} is there twice` : `${(0,input_reader/* shown */.SP)(name)} is not a name`;
}
function entryOf(fields, { label, name, secrets, faults }) {
    const values = new Map();
    for (const [key, given] of fields) {
        if (ownKeys.has(key))
            continue;
        const text = valueText(given, secrets);
        if (text.kind === 'value')
            values.set(key, text.value);
        else
            faults.push({
                input: `${label}.${key.slice(0, 80)}`,
                problem: text.problem,
                legal: 'a text, a list or a mapping',
            });
    }
    const provider = fields.get('provider');
    return {
        label,
        name,
        provider: typeof provider === 'string' ? provider : '',
        needs: needsOf(fields.get('needs'), { label, faults }),
        values,
    };
}
function needsOf(given, { label, faults }) {
    if (given === undefined || given === null)
        return [];
    const names = Array.isArray(given) ? given : [given];
    const texts = names.filter((one) => typeof one === 'string');
    if (texts.length < names.length) {
        faults.push({ input: `${label}.needs`, problem: 'it is no list of names', legal: 'names of other entries' });
    }
    return texts;
}

// EXTERNAL MODULE: ./build/core/fleet/needs.js
var needs = __webpack_require__(4508);
// EXTERNAL MODULE: ./build/core/input-types.js
var input_types = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/core/shared-inputs.js
var shared_inputs = __webpack_require__(3071);
// EXTERNAL MODULE: ./build/core/string-map.js
var string_map = __webpack_require__(9014);
;// CONCATENATED MODULE: ./build/actions/fleet/inputs.js
/** The inputs of /fleet: what is for the fleet, and every entry with the inputs of its provider. */






/** Said once for all, since there is one comment, one summary, one token. */
const ofTheFleet = ['comment', 'comment-key', 'summary', 'github-token'];
/** With faults, the record holds stand-ins, so that the rest can be checked as well; nothing may be sent then. */
function readFleetInputs(given) {
    const reader = (0,input_reader/* createInputReader */.ic)(given.raw);
    const secrets = new Map(reader.read('secrets', string_map/* stringMap */.Q, '').map(({ key, value }) => [key, value]));
    const { requestTimeoutMs } = (0,shared_inputs/* readConnection */.dC)(reader, []);
    const listed = readList(given.list, secrets);
    const only = readOnly(reader);
    const chosen = only.size === 0 ? listed.entries : listed.entries.filter(({ name }) => only.has(name));
    const missing = [...only].filter((name) => !listed.entries.some((entry) => entry.name === name));
    for (const name of missing) {
        reader.fault({ input: 'only', problem: `no entry has the name ${(0,input_reader/* shown */.SP)(name)}`, legal: 'names of entries' });
    }
    const inputs = {
        concurrency: reader.read('concurrency', (0,input_types/* wholeNumber */.rD)({ least: 1, most: 10_000 }), '10'),
        rateLimit: reader.read('rate-limit', (0,input_types/* wholeNumber */.rD)({ least: 1, most: 1000 }), '5'),
        failFast: reader.read('fail-fast', input_types/* boolean */.zM, 'false'),
        chunkSize: reader.read('chunk-size', (0,input_types/* wholeNumber */.rD)({ least: 1, most: 10_000 }), '100'),
        dryRun: reader.read('dry-run', input_types/* boolean */.zM, 'false'),
        reporting: (0,shared_inputs/* readReporting */.F8)(reader),
        requestTimeoutMs,
        entries: chosen.flatMap((entry) => readEntry(entry, { reader, given })),
    };
    for (const [name, problem] of (0,needs/* needsFaults */.j)(chosen.filter((entry) => entry.name !== ''))) {
        reader.fault({ input: `${name}.needs`, problem, legal: 'names of other entries, without a ring' });
    }
    return { inputs, faults: [...reader.faults, ...listed.faults], raw: listed.entries };
}
function readList(list, secrets) {
    if (list.kind === 'text')
        return parseEntries(list.text, secrets);
    const legal = 'a list, or the path of a file in the workspace that holds one';
    return { entries: [], faults: [{ input: 'deployments', problem: list.why, legal }] };
}
function readOnly(reader) {
    const names = reader.read('only', { ...(0,input_types/* text */.Qq)({ most: 1_000_000 }), parse: (value) => ({ kind: 'value', value }) }, '');
    return new Set(names.split(/[\s,]+/).filter((name) => name !== ''));
}
/** Nothing where its provider is not known: then nobody knows what its inputs are. */
function readEntry({ label, name, provider: word, needs, values }, { reader, given }) {
    const provider = given.providers.get(word);
    if (!provider) {
        const legal = [...given.providers.keys()].map((known) => `\`${known}\``).join(' or ');
        const problem = word === '' ? 'it is missing' : `${(0,input_reader/* shown */.SP)(word)} is none`;
        reader.fault({ input: `${label}.provider`, problem, legal });
        return [];
    }
    // An empty text is as good as none, here as everywhere.
    const said = (input) => (values.get(input) ?? '').trim() !== '';
    const asked = new Set();
    const reading = provider.read((input) => {
        asked.add(input);
        if (ofTheFleet.includes(input))
            return given.raw(input);
        return said(input) ? (values.get(input) ?? '') : given.raw(input);
    });
    for (const key of values.keys()) {
        const input = `${label}.${key.slice(0, 80)}`;
        if (ofTheFleet.includes(key)) {
            reader.fault({ input, problem: 'it is for the whole fleet', legal: 'to be set on the step' });
        }
        else if (!asked.has(key))
            reader.fault({ input, problem: `${word} has no such input`, legal: 'as in its README' });
    }
    return [{ name, needs, provider: { ...provider, name: word }, reading, says: said }];
}

// EXTERNAL MODULE: ./build/runtime/environment.js
var environment = __webpack_require__(4990);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/runtime/workspace-file.js
/** Files that the workflow has in its workspace; nothing else of the machine is read for an input. */


const largestBytes = 8 * 1024 * 1024;
/** `path` is taken from the workspace; links are followed first, so that none leads out of it. `why` never repeats the path. */
function readWorkspaceFile(path, workspace = process.env['GITHUB_WORKSPACE'] ?? '') {
    if (workspace === '')
        return { kind: 'refused', why: 'there is no workspace to find the file in (GITHUB_WORKSPACE)' };
    if (path.includes('\0'))
        return { kind: 'refused', why: 'it is no path' };
    try {
        const root = (0,external_node_fs_.realpathSync)(workspace);
        const file = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(root, path));
        if (!file.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep)) {
            return { kind: 'refused', why: 'the file lies outside of the workspace' };
        }
        const { size, ...found } = statOf(file);
        if (!found.isFile)
            return { kind: 'refused', why: 'it is the path of something that is no file' };
        if (size > largestBytes)
            return { kind: 'refused', why: 'the file is larger than 8 MB' };
        return { kind: 'text', text: (0,external_node_fs_.readFileSync)(file, 'utf8').replace(/^\uFEFF/, '') };
    }
    catch {
        return { kind: 'refused', why: 'there is no such file in the workspace that can be read' };
    }
}
function statOf(file) {
    const stats = (0,external_node_fs_.statSync)(file);
    return { size: stats.size, isFile: stats.isFile() };
}

// EXTERNAL MODULE: ./build/actions/deploy/depart.js + 1 modules
var depart = __webpack_require__(5032);
// EXTERNAL MODULE: ./build/actions/edgegap/depart.js + 1 modules
var edgegap_depart = __webpack_require__(2382);
// EXTERNAL MODULE: ./build/main/deploy.js + 1 modules
var deploy = __webpack_require__(7825);
// EXTERNAL MODULE: ./build/main/edgegap.js + 1 modules
var edgegap = __webpack_require__(3395);
;// CONCATENATED MODULE: ./build/main/fleet-providers.js
/** The providers that may sail in a fleet: a new one is a line here. */




const known = {
    flightcontrol: { ...depart/* fleetProvider */.i, secrets: deploy.deploySecrets },
    edgegap: { ...edgegap_depart/* fleetProvider */.iZ, secrets: edgegap.edgegapSecrets },
};
const fleetProviders = new Map(Object.entries(known));
/** What is secret in an entry; where nobody knows its provider, whatever is secret for any. */
function secretsOfProvider(name) {
    const all = new Map(Object.entries(known).map(([word, { secrets }]) => [word, secrets]));
    const own = all.get(name);
    return own ? [own] : [...all.values()];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/core/values-behind.js
/** What stands behind certain keys of a YAML or JSON text, wherever they are and however torn the text is. */

const mostAliases = 100;
/** For what has to be masked before anybody says what is wrong with the text. Never throws. */
function valuesBehind(text, keys) {
    const found = [];
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false });
        const plain = ({ value }) => (0,dist/* isNode */.Ll)(value) ? value.toJS(document, { maxAliasCount: mostAliases }) : undefined;
        (0,dist/* visit */.YR)(document, {
            Pair(_, pair) {
                const key = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '';
                if (keys.has(key))
                    found.push({ key, value: plain(pair) });
            },
        });
    }
    catch {
        // What was found until then is found.
    }
    return found;
}

// EXTERNAL MODULE: ./build/main/secrets.js
var main_secrets = __webpack_require__(1649);
;// CONCATENATED MODULE: ./build/main/fleet-secrets.js
/** Everything that is secret in a fleet: on the step, in `secrets`, and inside of every entry. */




/** For `startAction`: names of inputs of the step, and the forms of what stands in entries. */
function fleetSecrets(reading, list) {
    const everywhere = secretsOfProvider('');
    const inEntries = reading.raw.flatMap(({ provider, values }) => secretsOfProvider(provider).flatMap((secrets) => formsIn(secrets, (name) => values.get(name) ?? '')));
    const elsewhere = reading.faults.length > 0 && list.kind === 'text' ? formsInFaultyText(list.text) : [];
    return {
        hooks: unique(everywhere.flatMap(({ hooks }) => hooks)),
        tokens: unique(everywhere.flatMap(({ tokens }) => tokens)),
        hiddenValues: unique([...everywhere.flatMap(({ hiddenValues = [] }) => hiddenValues), 'secrets']),
        webhooks: unique(everywhere.flatMap(({ webhooks = [] }) => webhooks)),
        further: unique([...inEntries, ...elsewhere]),
    };
}
function formsIn(secrets, raw) {
    return (0,main_secrets/* secretFormsOf */.r)(secrets, { raw, proxies: [] });
}
/** A list that is not as it should be holds the same secrets: whatever stands behind the name of a secret input, at any depth. */
function formsInFaultyText(text) {
    return secretsOfProvider('').flatMap((secrets) => {
        const found = [...valuesBehind(text, new Set(namesOf(secrets))), ...behindNames(text, namesOf(secrets))];
        return found.flatMap(({ key, value }) => formsIn(secrets, (input) => (input === key ? textOf(value) : '')));
    });
}
function namesOf({ hooks, tokens, hiddenValues = [], webhooks = [] }) {
    return [...hooks, ...tokens, ...hiddenValues, ...webhooks];
}
/** Where it is torn so that no reader finds its keys. */
function behindNames(text, names) {
    const behind = new RegExp(`["']?(${names.join('|')})["']?[ \\t]*:[ \\t]*["']?([^"'\\s,}]+)`, 'g');
    return [...text.matchAll(behind)].map(([, key = '', value = '']) => ({ key, value }));
}
function textOf(value) {
    const text = valueText(value, new Map());
    return text.kind === 'value' ? text.value : '';
}
function unique(texts) {
    return [...new Set(texts)];
}

;// CONCATENATED MODULE: ./build/main/fleet-inputs.js
/** The inputs of /fleet, with the list of deployments from wherever it stands. */





/** Never throws for what stands in the list or its file: that is a fault. */
function readFleet() {
    const list = fleet_inputs_readList((0,environment/* readInput */.R5)('deployments').trim());
    const reading = readFleetInputs({ raw: environment/* readInput */.R5, list, providers: fleetProviders });
    return { reading, secrets: fleetSecrets(reading, list) };
}
/** A list is a mapping, a bracket or a dash away from being a path. */
function fleet_inputs_readList(given) {
    if (given === '')
        return { kind: 'refused', why: 'it is missing' };
    const isPath = !/[\r\n]/.test(given) && !/^[[{"'&!]|^-(?:\s|$)|:\s/.test(given);
    return isPath ? readWorkspaceFile(given) : { kind: 'text', text: given };
}


/***/ }),

/***/ 6589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ whereabouts),
/* harmony export */   J6: () => (/* binding */ fleetClosingLines),
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   d: () => (/* binding */ fleetTable),
/* harmony export */   jg: () => (/* binding */ fleetErrorGroups),
/* harmony export */   lM: () => (/* binding */ fleetHeartbeat),
/* harmony export */   ql: () => (/* binding */ createEntryLines)
/* harmony export */ });
/* harmony import */ var _core_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4691);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1420);
/* harmony import */ var _core_fleet_fleet_story_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2557);
/* harmony import */ var _core_inert_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2617);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4429);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8103);
/* harmony import */ var _log_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(982);
/** The log of a fleet: a line for each change of each entry, and one table at its end. */







/** As long as a name may be: a cut one could be that of another entry. */
const widestName = 100;
/** Empty where nothing changed. Services are left to the outputs: a fleet has too many. */
function createEntryLines(names) {
    const row = (0,_log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAmong */ .SG)(names, widestName);
    return {
        changed(name, { previous, next, elapsedMs }) {
            const lines = [];
            if (next.deploymentId !== '' && next.deploymentId !== previous.deploymentId) {
                const tail = next.environment;
                lines.push(row({ elapsedMs, mark: '▸', name, status: `deployment ${next.deploymentId}`, tail }));
            }
            const { observation } = next;
            // Its end has a line of its own.
            if (observation && !(0,_core_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .d)(observation.state) && observation.status !== previous.observation?.status) {
                const { status, state } = observation;
                lines.push(row({ elapsedMs, mark: _log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Fg[state], name, status, tail: (0,_log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .tookTail */ .aq)(next.stretches) }));
            }
            return lines;
        },
        ended: (entry, elapsedMs) => row({ elapsedMs, mark: endMark(entry), name: entry.name, status: endStatus(entry), tail: endTail(entry) }),
    };
}
/** The provider's word where it is about the end, else ours. */
function endStatus(entry) {
    const { observation } = entry.story;
    return observation && (0,_core_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .d)(observation.state) ? observation.status : resultOf(entry);
}
function endTail(entry) {
    const { outcome, deploymentId } = entry.story;
    const parts = (0,_core_fleet_fleet_story_js__WEBPACK_IMPORTED_MODULE_2__/* .berthOf */ .V)(entry) === 'failed'
        ? [outcome?.happened]
        : [(0,_log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .tookTail */ .aq)(entry.story.stretches), whereabouts(entry) || deploymentId || outcome?.happened];
    return parts.filter((part) => part !== undefined && part !== '').join('; ');
}
/** What failed is not to be found at its old address. */
function whereabouts(entry) {
    const { url, observation } = entry.story;
    return (0,_core_fleet_fleet_story_js__WEBPACK_IMPORTED_MODULE_2__/* .berthOf */ .V)(entry) === 'failed' ? '' : url || (observation?.address ?? '');
}
const marks = { waiting: '·', 'at-work': '▸', passed: '✓', failed: '✗', skipped: '–' };
function endMark(entry) {
    return marks[(0,_core_fleet_fleet_story_js__WEBPACK_IMPORTED_MODULE_2__/* .berthOf */ .V)(entry)];
}
function resultOf({ story }) {
    return story.outcome?.result ?? '';
}
/** For every minute in which nothing changed. */
function fleetHeartbeat({ entries, elapsedMs }) {
    const counts = (0,_core_fleet_fleet_story_js__WEBPACK_IMPORTED_MODULE_2__/* .countBerths */ .S)(entries);
    const over = counts.passed + counts.failed + counts.skipped;
    const failed = counts.failed === 0 ? '' : `, ${counts.failed} of them not good`;
    return `${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(elapsedMs)}: ${over} of ${entries.length} are over${failed}; ${counts['at-work']} at work, ${counts.waiting} wait`;
}
const columns = [
    ['  name', (entry) => `${endMark(entry)} ${entry.name}`],
    ['result', resultOf],
    ['reason', ({ story }) => story.outcome?.reason ?? ''],
    ['took', ({ story }) => (story.deploymentId === '' ? '' : (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(story.elapsedMs))],
    ['deployment', ({ story }) => story.deploymentId],
    ['address', whereabouts],
];
/** In the order of the list, in columns: how it ended, why, how long it took, its id and where it is. */
function fleetTable({ entries }) {
    const measured = columns.map(([title, cellOf]) => {
        const inertOf = (entry) => (0,_core_inert_log_js__WEBPACK_IMPORTED_MODULE_4__/* .inertLine */ .F)(cellOf(entry), 120);
        const width = entries.reduce((widest, entry) => Math.max(widest, (0,_log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(inertOf(entry))), title.length);
        return { title, inertOf, width };
    });
    const line = (cells) => cells.join('  ').trimEnd();
    return [
        line(measured.map(({ title, width }) => (0,_log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)(title, width))),
        ...entries.map((entry) => line(measured.map(({ inertOf, width }) => (0,_log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)(inertOf(entry), width)))),
    ];
}
const mostEntriesWithErrors = 10;
/** What the providers say of those that failed, whole as far as it is readable; the first of them. */
function fleetErrorGroups({ entries }) {
    const failed = entries
        .filter((entry) => (0,_core_fleet_fleet_story_js__WEBPACK_IMPORTED_MODULE_2__/* .berthOf */ .V)(entry) === 'failed')
        .map(({ name, story }) => ({ name, groups: (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .closingGroups */ .Sm)(story) }));
    return failed
        .filter(({ groups }) => groups.length > 0)
        .slice(0, mostEntriesWithErrors)
        .flatMap(({ name, groups }) => groups.map(({ title, lines }) => ({ title: `${name}: ${title}`, lines })));
}
/** What to do, where not all is good; the very last line counts. */
function fleetClosingLines(fleet) {
    const next = isBad(fleet) ? (fleet.outcome?.next ?? '') : '';
    return [...(next === '' ? [] : [`Next: ${next}`]), lastLine(fleet)];
}
function isBad({ entries, outcome }) {
    return (0,_core_fleet_fleet_story_js__WEBPACK_IMPORTED_MODULE_2__/* .countBerths */ .S)(entries).failed > 0 || outcome === undefined || !isGood(outcome.result);
}
function lastLine(fleet) {
    const { entries, elapsedMs } = fleet;
    const { passed, failed, skipped } = (0,_core_fleet_fleet_story_js__WEBPACK_IMPORTED_MODULE_2__/* .countBerths */ .S)(entries);
    const counted = `${passed} good, ${failed} not good, ${skipped} skipped, of ${entries.length}`;
    const mark = isBad(fleet) ? '✗' : passed > 0 ? '✓' : '–';
    return `${mark} ${(0,_core_inert_log_js__WEBPACK_IMPORTED_MODULE_4__/* .inertLine */ .F)(`Fleet over after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(elapsedMs)}: ${counted}`)}`;
}
/** A `cancelled` that does not pass is among the failed entries already. */
function isGood(result) {
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodeOf */ .FO)(result, 'pass') === 0;
}


/***/ }),

/***/ 4326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ urlLink),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   h$: () => (/* binding */ markdownProse)
/* harmony export */ });
/* harmony import */ var _core_code_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8081);
/* harmony import */ var _core_inert_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8878);
/** Sentences and single words from outside in Markdown: inert, but pleasant to read. */


/** Nothing in these can end a code span, a table cell or a line. */
const harmless = /^[\w.:/=@+,()-]+(?: [\w.:/=@+,()-]+)*$/;
/** In code type where the text is harmless there, else inert as it is; empty stays empty. */
function markdownCode(text, max = 200) {
    return text.length <= max && harmless.test(text) ? `\`${text}\`` : (0,_core_inert_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(text, max);
}
/** One paragraph. What stands between backticks, as input names do in our own sentences, is shown as code. */
function markdownProse(text, max = 1_500) {
    return (0,_core_code_points_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCodePoints */ .D)(text, max)
        .split(/`([^`]*)`/)
        .map((part, index) => (index % 2 === 1 ? markdownCode(part) : inertPart(part, max)))
        .join('')
        .trim();
}
/** `inertMarkdown` trims; between two pieces of one sentence a space must stay. */
function inertPart(text, max) {
    const inert = (0,_core_inert_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(text, max);
    const before = /^\s/.test(text) ? ' ' : '';
    const after = /\s$/.test(text) && inert !== '' ? ' ' : '';
    return before + inert + after;
}
/** A URL as a link that reads well and can be copied: without the scheme, which would have to be broken up in a label. */
function urlLink(url) {
    return url === '' ? '' : (0,_core_inert_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(url.replace(/^https:\/\//, ''), url);
}


/***/ }),

/***/ 1469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** A Markdown table; the cells are Markdown already. */
/** An empty `head` gives a table without visible headings: GitHub wants the row all the same. */
function markdownTable(head, rows) {
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}


/***/ }),

/***/ 2738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j9: () => (/* binding */ commentLimit),
  mf: () => (/* binding */ summaryLimit),
  zl: () => (/* binding */ withinLimit)
});

// EXTERNAL MODULE: ./build/core/code-points.js
var code_points = __webpack_require__(8081);
;// CONCATENATED MODULE: ./build/core/cut-markdown.js
/** How a Markdown text of our own is cut so that what is left still closes what it opened. */

/** https://spec.commonmark.org/0.31.2/#fenced-code-blocks (read 2026-11-22) */
const startOfBlock = /^ {0,3}(~{3,}|`{3,}(?=[^`]*$))/;
const endOfBlock = /^ {0,3}(~+|`+)[ \t]*$/;
/**
 * At most `maxChars` UTF-16 units (GitHub refuses a comment above 65,536). Cuts at the end of a line where it can, closes an
 * open code block and open `<details>`, and says so with an `…`. Put a hidden marker first: what stands last goes first.
 */
function cutMarkdown(text, maxChars = 60_000) {
    if (text.length <= maxChars)
        return text;
    let open = { fence: '', details: 0 };
    let start = 0;
    for (;;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const next = after(open, text.slice(start, end));
        if (end + closing(next).length > maxChars)
            return finish({ text, open, start, end, maxChars });
        open = next;
        start = end + 1;
    }
}
/** Ends the text at the line that no longer fits; of a code block it still takes the part of the line that does. */
function finish(at) {
    const tail = closing(at.open);
    const roomForPart = at.open.fence !== '' || at.start === 0;
    const room = roomForPart ? at.maxChars - at.start - tail.length : 0;
    const part = (0,code_points/* cutUnits */.C)(at.text.slice(at.start, at.end), room);
    const kept = at.text.slice(0, at.start) + (same(at.open, after(at.open, part)) ? part : '');
    return (0,code_points/* cutUnits */.C)(kept.replace(/\n$/, '') + tail, at.maxChars);
}
function closing(open) {
    const fence = open.fence === '' ? '' : `\n${open.fence}`;
    return `${fence}\n\n…${'\n\n</details>'.repeat(open.details)}`;
}
function after(open, line) {
    if (open.fence !== '')
        return endOfBlock.exec(line)?.[1]?.includes(open.fence) ? { ...open, fence: '' } : open;
    const fence = startOfBlock.exec(line)?.[1];
    if (fence !== undefined)
        return { ...open, fence };
    const opened = line.match(/<details\b/gi)?.length ?? 0;
    const closed = line.match(/<\/details>/gi)?.length ?? 0;
    return { ...open, details: Math.max(0, open.details + opened - closed) };
}
function same(left, right) {
    return left.fence === right.fence && left.details === right.details;
}

;// CONCATENATED MODULE: ./build/reporters/within-limit.js
/** How much of a text GitHub takes where it is shown, by GitHub's own measure. */

/**
 * In UTF-16 units. GitHub takes 65,536; the rest is for the marker.
 * https://docs.github.com/en/rest/issues/comments (read 2026-11-22)
 */
const commentLimit = { max: 60_000, measure: (text) => text.length };
/**
 * In bytes of UTF-8. GitHub takes 1 MiB for a step; ours leaves room for others.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands (read 2026-11-22)
 */
const summaryLimit = { max: 64 * 1024, measure: (text) => new TextEncoder().encode(text).length };
/** The first draft that is short enough, else the last one, cut. */
function withinLimit(drafts, { max, measure }) {
    let text = '';
    for (const draft of drafts) {
        text = draft();
        if (measure(text) <= max)
            return text;
    }
    // A UTF-16 unit has at most three bytes, so this never cuts more than it must by much.
    while (measure(text) > max)
        text = cutMarkdown(text, text.length - Math.ceil((measure(text) - max) / 3));
    return text;
}


/***/ })

};
