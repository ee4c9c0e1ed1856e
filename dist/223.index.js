export const id = 223;
export const ids = [223];
export const modules = {

/***/ 7223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/core/fleet/fleet-story.js
var fleet_story = __webpack_require__(2557);
// EXTERNAL MODULE: ./build/core/fleet/needs.js
var needs = __webpack_require__(4508);
;// CONCATENATED MODULE: ./build/core/fleet/matrix.js
/** How a fleet that is too large for one runner is spread over the jobs of a `strategy.matrix`. */

/** GitHub starts no more jobs from one matrix. https://docs.github.com/en/actions/reference/limits (read 2026-11-22) */
const mostJobs = 256;
/** Whoever needs another stays in one job with it, so that a chunk may be larger than `chunkSize`; at most 256. */
function matrixOf(entries, chunkSize) {
    const size = Math.max(chunkSize, Math.ceil(entries.length / mostJobs));
    const filled = [];
    for (const group of (0,needs/* together */.b)(entries)) {
        const names = group.map(({ name }) => name);
        const last = filled.at(-1);
        const joins = last !== undefined && (last.length + names.length <= size || filled.length === mostJobs);
        if (joins)
            last.push(...names);
        else
            filled.push(names);
    }
    const include = filled.map((names, index) => ({
        chunk: index + 1,
        chunks: filled.length,
        count: names.length,
        only: names.join(','),
    }));
    return { include };
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/actions/fleet/outputs.js
/** The outputs of /fleet, all of them on every path. */



const fleetOutputNames = (/* unused pure expression or super */ null && ([
    'result',
    'reason',
    'deployments',
    'matrix',
    'total',
    'passed',
    'failed',
    'skipped',
]));
/**
 * GitHub takes 1 MB from a job, in UTF-16, matrix and all.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs (read 2026-11-22)
 */
const mostCharacters = 400_000;
/** By output name. What is too large for GitHub is left out of `deployments`, piece by piece. */
function fleetOutputs(fleet, inputs) {
    const { passed, failed, skipped } = (0,fleet_story/* countBerths */.S)(fleet.entries);
    const outputsOf = new Map(inputs.entries.map(({ name, provider }) => [name, provider.outputs]));
    const every = (entry) => outputsOf.get(entry.name)?.(entry.story) ?? {};
    const { text, leftOut } = deploymentsWithin(fleet.entries, every);
    return {
        outputs: {
            result: fleet.outcome?.result ?? '',
            reason: fleet.outcome?.reason ?? '',
            deployments: text,
            matrix: JSON.stringify(matrixOf(inputs.entries, inputs.chunkSize)),
            total: String(fleet.entries.length),
            passed: String(passed),
            failed: String(failed),
            skipped: String(skipped),
        },
        leftOut,
    };
}
/** What is itself JSON in the action of one deployment is JSON here, too. */
const structuredOutputs = ['services', 'ports'];
function deploymentsWithin(entries, every) {
    const drafts = [
        ['', (entry) => whole(entry, every)],
        ['`services`', (entry) => ({ ...whole(entry, every), services: [] })],
        ['everything but `name`, `deploymentId`, `result`, `reason` and `url`', brief],
        ['everything but `name` and `result`', ({ name, story }) => ({ name, result: story.outcome?.result ?? '' })],
    ];
    for (const [leftOut, pick] of drafts) {
        const text = JSON.stringify(entries.map(pick));
        if (text.length <= mostCharacters)
            return { text, leftOut };
    }
    return { text: '[]', leftOut: 'everything' };
}
function whole(entry, every) {
    const outputs = Object.entries(every(entry)).map(([name, value]) => [
        name,
        structuredOutputs.includes(name) ? (0,json/* parseJson */.q)(value) : value,
    ]);
    return { name: entry.name, provider: entry.provider, ...Object.fromEntries(outputs) };
}
function brief({ name, story }) {
    const { deploymentId, outcome, url } = story;
    return { name, deploymentId, result: outcome?.result ?? '', reason: outcome?.reason ?? '', url };
}

// EXTERNAL MODULE: ./build/core/fleet/fleet-outcome.js
var fleet_outcome = __webpack_require__(1056);
// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/core/tell-story.js
var tell_story = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/reporters/fan-out.js + 2 modules
var fan_out = __webpack_require__(5433);
// EXTERNAL MODULE: ./build/reporters/narrator.js + 2 modules
var narrator = __webpack_require__(2637);
// EXTERNAL MODULE: ./build/reporters/telling-time.js
var telling_time = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/reporters/fleet/fleet-log.js
var fleet_log = __webpack_require__(6589);
;// CONCATENATED MODULE: ./build/reporters/fleet/fleet-narrator.js
/** Tells of a fleet as a whole while it is at work: a heartbeat in the log, the reporters not more often than people read. */




/** People read a comment no more often. */
const beatMs = 15_000;
/** Reporters are told every 15 s at most, and at the end; the log has a line about every minute at least. */
function createFleetNarrator({ fleet, story, reporters }, { clock, log, interrupt, state }) {
    const remember = (memory) => state.save('reporters', JSON.stringify(memory));
    const all = [...reporters.beforeTrigger, ...reporters.besideTrigger];
    const fanOut = (0,fan_out/* createFanOut */.O)(all, { clock, log, budgetMs: telling_time/* reportBudgetMs */.uT, remember });
    let untold = false;
    let lastLineAtMs = clock.now();
    async function beat(over) {
        for (;;) {
            await clock.doze(beatMs, over);
            if (over.aborted)
                return;
            if (untold)
                fanOut.update(story());
            untold = false;
            if (clock.now() - lastLineAtMs < telling_time/* heartbeatMs */.fO)
                continue;
            log.line((0,fleet_log/* fleetHeartbeat */.lM)(fleet()));
            lastLineAtMs = clock.now();
        }
    }
    return {
        open: () => void fanOut.open(story()),
        changed() {
            untold = true;
            lastLineAtMs = clock.now();
        },
        whileBeating: (work) => (0,telling_time/* whileBeating */.WT)(beat, work),
        async close() {
            const end = story();
            const reporters = await (0,telling_time/* closeInTime */.lO)({ interrupt, budgetMs: telling_time/* reportBudgetMs */.uT }, (leftMs) => fanOut.close(end, leftMs));
            (0,narrator/* leaveToPost */.X)(state, { reporters, story: end });
        },
    };
}

// EXTERNAL MODULE: ./build/reporters/tell-faults.js
var tell_faults = __webpack_require__(8382);
// EXTERNAL MODULE: ./build/actions/fleet/deploy-all.js + 3 modules
var deploy_all = __webpack_require__(3808);
// EXTERNAL MODULE: ./build/actions/fleet/fleet-reporters.js + 1 modules
var fleet_reporters = __webpack_require__(6530);
// EXTERNAL MODULE: ./build/actions/fleet/muster.js + 1 modules
var muster = __webpack_require__(6727);
// EXTERNAL MODULE: ./build/actions/fleet/within-rate.js
var within_rate = __webpack_require__(6791);
;// CONCATENATED MODULE: ./build/actions/fleet/run.js
/** /fleet: many deployments in one step, each carried out as its own action would. */









/** The fleet that comes back is over. Throws only for faults of our own. */
async function runFleet(reading, given) {
    const { limiter, world, othersMs } = (0,within_rate/* withinRate */.i)(reading.inputs, given);
    const startedAtMs = world.clock.now();
    const { ready, refusal, faults } = await (0,muster/* muster */.F)(reading, { world, raw: world.raw });
    const board = ready.map(({ departure }) => departure.story);
    let end;
    const fleet = () => ({
        entries: ready.map((one, index) => (0,deploy_all/* pageOf */.Z)(one, board[index] ?? one.departure.story)),
        elapsedMs: world.clock.now() - startedAtMs,
        outcome: end,
    });
    world.told(fleet);
    const story = () => (0,fleet_reporters/* storyOfFleet */.B)(fleet(), { startedAt: world.clock.date(), reporting: reading.inputs.reporting });
    const reporters = (0,fleet_reporters/* fleetReporters */.d)(reading.inputs, {
        world,
        fleet,
        story: story(),
        outcome: refusal ?? dryOutcome(ready),
    });
    const narrator = createFleetNarrator({ fleet, story, reporters }, world);
    if (refusal) {
        (0,tell_faults/* tellFaults */.l)(faults, world.log);
        for (const [index, one] of ready.entries())
            board[index] = (0,tell_story/* endStory */.V9)(one.departure.story, refused(one, refusal));
        end = refusal;
    }
    else {
        narrator.open();
        await narrator.whileBeating(() => (0,deploy_all/* deployAll */.v)(reading.inputs, { ready, board, narrator, limiter, othersMs, world, startedAtMs }));
        end = (0,fleet_outcome/* fleetOutcome */.F)(fleet().entries);
    }
    end = world.settleFleet(fleet()).outcome;
    await narrator.close();
    return fleet();
}
/** Who has no fault of its own is told that nothing was sent all the same. */
function refused({ departure }, refusal) {
    const { plan } = departure;
    const happened = `Nothing was sent, since the fleet was refused: ${refusal.reason}.`;
    return { outcome: 'reason' in plan ? plan : (0,outcome/* outcome */.b)({ reason: 'run-not-successful', happened }), elapsedMs: 0 };
}
/** That of the first, where nobody has anything to deploy: then reporters have nothing to tell. */
function dryOutcome(ready) {
    const plans = ready.map(({ departure }) => departure.plan);
    const ends = plans.flatMap((plan) => ('reason' in plan ? [plan] : []));
    return ends.length === plans.length ? ends[0] : undefined;
}

// EXTERNAL MODULE: ./build/core/fleet/worst.js
var fleet_worst = __webpack_require__(8670);
// EXTERNAL MODULE: ./build/runtime/environment.js
var environment = __webpack_require__(4990);
// EXTERNAL MODULE: ./build/runtime/builtin.js
var builtin = __webpack_require__(9552);
;// CONCATENATED MODULE: ./build/runtime/light-memory.js
/** Memory that is given back rather than kept for later. */

/**
 * Node lets the space for new objects grow while there is room, up to 100 MB in a step that lasts, and cleans up the old ones only
 * when they take up to four times what is in use. A step that waits most of its time is as quick without, and needs half the memory.
 * https://nodejs.org/api/v8.html#v8setflagsfromstringflags (read 2026-11-22)
 */
function keepMemoryLight() {
    for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=25'])
        builtin/* builtin */.S.v8.setFlagsFromString(flag);
}

// EXTERNAL MODULE: ./build/main/action.js + 14 modules
var action = __webpack_require__(8744);
// EXTERNAL MODULE: ./build/main/event.js + 9 modules
var main_event = __webpack_require__(6981);
// EXTERNAL MODULE: ./build/main/fleet-inputs.js + 7 modules
var fleet_inputs = __webpack_require__(5219);
;// CONCATENATED MODULE: ./build/main/fleet.js
/** The action /fleet. */










/** A longer table is folded, so that the last lines of the log can be seen. */
const longestTable = 60;
const unfinished = (0,outcome/* outcome */.b)({ reason: 'internal', happened: 'The fleet did not come to its end.', afloat: 'perhaps' });
function main() {
    keepMemoryLight();
    const { reading, secrets } = (0,fleet_inputs/* readFleet */.p)();
    const { inputs } = reading;
    let known = () => ({ entries: [], elapsedMs: 0, outcome: undefined });
    (0,action/* startAction */.R)({
        secrets,
        get onCancelled() {
            return onCancelledOf(known());
        },
        run: async (host, settle) => {
            const told = (fleet) => {
                known = fleet;
            };
            const settled = (fleet) => ({ ...fleet, outcome: settle(endingOf(fleet, inputs)).outcome });
            const world = { ...host, event: (0,main_event/* readEvent */.j)(), raw: environment/* readInput */.R5, told, settleFleet: settled };
            const fleet = await runFleet(reading, world);
            known = () => fleet;
            return endingOf(fleet, inputs);
        },
        endingWith: (change) => {
            const fleet = known();
            return endingOf({ ...fleet, outcome: change(fleet.outcome ?? unfinished) }, inputs);
        },
    });
}
function endingOf(fleet, inputs) {
    const table = fleet.entries.length === 0 ? [] : (0,fleet_log/* fleetTable */.d)(fleet);
    const { outputs, leftOut } = fleetOutputs(fleet, inputs);
    const note = leftOut === '' ? [] : [`The output \`deployments\` is too large for GitHub: ${leftOut} was left out.`];
    const folded = table.length > longestTable;
    return {
        outcome: fleet.outcome ?? unfinished,
        outputs,
        groups: [
            ...(0,fleet_log/* fleetErrorGroups */.jg)(fleet),
            ...(folded ? [{ title: `All ${fleet.entries.length} deployments`, lines: table }] : []),
        ],
        lines: [...(folded ? [] : table), ...note, ...(0,fleet_log/* fleetClosingLines */.J6)(fleet)],
    };
}
/** The fleet is cancelled where the worst that happened is that; whether that passes, is said by the entry. */
function onCancelledOf({ entries }) {
    const ended = entries.flatMap(({ story, onCancelled }) => story.outcome ? [{ outcome: story.outcome, onCancelled }] : []);
    const worst = (0,fleet_worst/* worstOf */.h)(ended);
    return worst !== undefined && (0,fleet_worst/* passes */.W)(worst) ? 'pass' : 'fail';
}


/***/ })

};
