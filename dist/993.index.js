export const id = 993;
export const ids = [993];
export const modules = {

/***/ 4158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ jobState),
/* harmony export */   y: () => (/* binding */ tellKilledJob)
/* harmony export */ });
/** After the job: says what a killed main process left running. Flightcontrol's API has no way to stop it. */
/** What main saved under these names. */
const jobState = { asked: 'asked', execution: 'jobExecutionId' };
function tellKilledJob({ ended, asked, executionId }, log) {
    if (ended || !asked)
        return;
    log.warning(executionId === ''
        ? 'This step was killed before it knew the id of an execution; the job may be running. Look at its executions in Flightcontrol before you run it again.'
        : `This step was killed while it waited for execution ${executionId}; the job goes on. Look at it in Flightcontrol before you run it again.`);
}


/***/ }),

/***/ 4691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isFinal),
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** The vocabulary: what a deployment is while it travels through this action. */
function isFinal(state) {
    return state === 'succeeded' || state === 'unchanged' || state === 'failed' || state === 'cancelled';
}
function assertNever(value) {
    throw new Error(`a case was not handled: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 6838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ follow)
});

;// CONCATENATED MODULE: ./build/core/deadlines.js
/** Two deadlines: waiting in the provider's queue must not eat the time that the deployment itself is given. */
/** Until a poll says that it is queued, the deployment is taken to run. */
function startDeadlines(limits) {
    const queue = ending(limits.startedAtMs, limits.queueTimeoutMs).finalPollAtMs;
    const run = running(limits.startedAtMs, limits);
    return {
        ...run,
        lookByMs: (nowMs) => (nowMs < queue ? Math.min(queue, run.finalPollAtMs) : run.finalPollAtMs),
    };
}
function running(sinceMs, limits, leftQueue = false) {
    const self = {
        which: 'run',
        ...ending(sinceMs, limits.runTimeoutMs),
        // Once it has left the queue, no later word puts it back: a flapping provider must not move the deadline for ever.
        seen: (state) => (leftQueue ? self : state === 'queued' ? queued(limits) : running(sinceMs, limits, true)),
    };
    return self;
}
function queued(limits) {
    const self = {
        which: 'queue',
        ...ending(limits.startedAtMs, limits.queueTimeoutMs),
        seen: (state, nowMs) => (state === 'queued' ? self : running(nowMs, limits, true)),
    };
    return self;
}
function ending(sinceMs, lengthMs) {
    const endsAtMs = sinceMs + lengthMs;
    const finalPollAtMs = endsAtMs - Math.min(1000, lengthMs * 0.05);
    return { endsAtMs, finalPollAtMs, lookByMs: () => finalPollAtMs };
}

// EXTERNAL MODULE: ./build/core/deployment.js
var deployment = __webpack_require__(4691);
;// CONCATENATED MODULE: ./build/core/phase-clock.js
/** Since when a deployment has been where it is: what a schedule that knows earlier durations counts from. */
function startPhaseClock(startedAtMs) {
    return { phase: undefined, phaseSinceMs: startedAtMs, outOfQueueSinceMs: startedAtMs, lastPollAtMs: startedAtMs };
}
/** What changed between two polls is taken to have changed in the middle between them. */
function tick(clock, { phase }, nowMs) {
    const middleMs = (clock.lastPollAtMs + nowMs) / 2;
    const leftQueue = clock.phase === 'queue' && phase !== 'queue';
    return {
        phase,
        phaseSinceMs: phase === clock.phase ? clock.phaseSinceMs : middleMs,
        outOfQueueSinceMs: leftQueue ? middleMs : clock.outOfQueueSinceMs,
        lastPollAtMs: nowMs,
    };
}

// EXTERNAL MODULE: ./build/core/tally.js
var core_tally = __webpack_require__(3540);
;// CONCATENATED MODULE: ./build/core/follow.js
/** Follows one deployment to its end: probe, schedule, two deadlines, one error budget, one word to stop. */




/** `resumed`: the deployment was started by somebody else, so it is polled at once and must be known already. */
async function follow(world, { limits, triggeredAtMs, resumed }) {
    let progress = {
        polls: 0,
        failures: 0,
        last: undefined,
        tally: core_tally/* emptyTally */.CK,
        deadlines: startDeadlines({ ...limits, startedAtMs: triggeredAtMs }),
        phaseClock: startPhaseClock(triggeredAtMs),
        retryAfterMs: 0,
    };
    for (;;) {
        if (!resumed || progress.tally.size > 0)
            await pause(world, progress);
        if (world.interrupt.signal.aborted)
            return finish(progress, { kind: 'interrupted' });
        const result = await world.probe({
            ...timeFor(world, { progress, limits }),
            signal: world.interrupt.signal,
        });
        if (world.interrupt.signal.aborted && result.kind !== 'observed')
            return finish(progress, { kind: 'interrupted' });
        progress = advance(progress, { result, nowMs: world.clock.now() });
        if (result.kind === 'observed')
            world.onObservation(result.observation, world.clock.now());
        const graceLeft = !resumed && world.clock.now() - triggeredAtMs < limits.notFoundGraceMs;
        const end = decide(progress, { result, limits, graceLeft }) ?? timeOut(progress, world.clock.now());
        if (end)
            return finish(progress, end);
        if (result.kind !== 'observed')
            world.onFailure(result.text, progress.failures);
    }
}
function finish(progress, end) {
    return { end, tally: progress.tally, last: progress.last };
}
/** Sleeps until the next poll is due, or until the last one before a deadline. */
async function pause(world, progress) {
    const nowMs = world.clock.now();
    const own = world.schedule(momentOf(progress, nowMs), world.random());
    const leftMs = progress.deadlines.lookByMs(nowMs) - nowMs;
    const dueMs = Math.max(own, progress.retryAfterMs);
    await world.clock.sleep(Math.min(dueMs, leftMs), world.interrupt.signal);
}
function momentOf({ polls, failures, phaseClock }, nowMs) {
    const inPhaseMs = nowMs - phaseClock.phaseSinceMs;
    return { phase: phaseClock.phase, polls, failures, inPhaseMs, sinceQueueMs: nowMs - phaseClock.outOfQueueSinceMs };
}
/** A poll may outlast the deadline by less than the second that is allowed. */
const overshootMs = 500;
function timeFor(world, given) {
    const withinMs = given.progress.deadlines.endsAtMs + overshootMs - world.clock.now();
    return { withinMs, timeoutMs: Math.min(given.limits.requestTimeoutMs, withinMs) };
}
function advance(progress, { result, nowMs }) {
    const tally = (0,core_tally/* count */.U9)(progress.tally, result.word);
    if (result.kind === 'observed') {
        return {
            polls: progress.polls + 1,
            failures: 0,
            last: result.observation,
            tally,
            deadlines: progress.deadlines.seen(result.observation.state, nowMs),
            phaseClock: tick(progress.phaseClock, result.observation, nowMs),
            retryAfterMs: result.retryAfterMs,
        };
    }
    // A deployment that is not visible yet is no failure: its grace is measured in time, not in polls.
    const failures = progress.failures + (result.kind === 'not-found' ? 0 : 1);
    return { ...progress, failures, tally, retryAfterMs: result.retryAfterMs };
}
function timeOut({ deadlines }, nowMs) {
    return deadlines.finalPollAtMs <= nowMs ? { kind: 'timed-out', which: deadlines.which } : undefined;
}
function decide(progress, { result, limits, graceLeft }) {
    switch (result.kind) {
        case 'observed':
            return (0,deployment/* isFinal */.d)(result.observation.state) ? { kind: 'landed', observation: result.observation } : undefined;
        case 'final':
            return { kind: 'broke-off', reason: result.reason, text: result.text, status: result.status };
        case 'not-found':
            return graceLeft ? undefined : { kind: 'broke-off', reason: 'not-found', text: result.text, status: 404 };
        case 'failed':
            return progress.failures > limits.maxPollErrors
                ? { kind: 'broke-off', reason: 'too-many-errors', text: result.text, status: 0 }
                : undefined;
    }
}


/***/ }),

/***/ 8732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createProbe)
/* harmony export */ });
/* harmony import */ var _code_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8081);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9277);
/* harmony import */ var _failure_class_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(597);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5375);
/** One poll: asks the provider once and says what the answer means for whoever follows. */




function createProbe(provider, given) {
    const request = provider.probe.request(given.deploymentId);
    return async (limits) => {
        const exchange = await given.http.send(request, limits);
        const reading = exchange.kind === 'answered' ? provider.probe.read(exchange, given.deploymentId) : undecided;
        const retryAfterMs = retryAfterOf(exchange, given);
        if (reading.kind !== 'observed')
            return explain(provider, { exchange, reading, retryAfterMs });
        const observation = withShortWords(reading.observation);
        return { kind: 'observed', word: observation.status, retryAfterMs, observation };
    };
}
/** A status is a word. What is none is cut, once its meaning is known: nobody fills memory, log or outputs with it. */
const longestStatus = 100;
function withShortWords(observation) {
    const short = (of) => ({
        ...of,
        status: (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .cutCodePoints */ .D)(of.status, longestStatus),
    });
    return { ...short(observation), services: observation.services.map(short) };
}
const undecided = { kind: 'undecided' };
function retryAfterOf(exchange, { clock, shortestMs }) {
    if (exchange.kind === 'broken')
        return 0;
    return (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .readRetryAfter */ .D)(exchange.headers['retry-after'], { date: clock.date(), shortestMs }) ?? 0;
}
function explain(provider, given) {
    const { exchange, reading, retryAfterMs } = given;
    const status = exchange.kind === 'answered' ? exchange.status : 0;
    const said = exchange.kind === 'answered' ? provider.errorText(exchange).slice(0, 300) : '';
    const failed = {
        word: (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .exchangeWord */ .Y)(exchange),
        text: said === '' ? (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .exchangeSentence */ .J)(exchange) : `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .exchangeSentence */ .J)(exchange)} (“${said}”)`,
        retryAfterMs,
    };
    switch (reading.kind) {
        case 'wrong-deployment':
            return {
                ...failed,
                kind: 'final',
                reason: 'wrong-deployment',
                status,
                text: 'it answered for another deployment',
            };
        case 'unreadable':
            return { ...failed, kind: 'failed', word: 'unreadable', text: `its answer did not hold ${reading.missing}` };
        case 'not-found':
            return { ...failed, kind: 'not-found' };
        case 'undecided':
            return byClass({ exchange, failed, status });
    }
}
function byClass({ exchange, failed, status }) {
    const failure = (0,_failure_class_js__WEBPACK_IMPORTED_MODULE_3__/* .classify */ .L8)(exchange);
    if (failure === 'good' || _failure_class_js__WEBPACK_IMPORTED_MODULE_3__/* .readMayRetry */ .ao[failure])
        return { ...failed, kind: 'failed' };
    if (status === 404)
        return { ...failed, kind: 'not-found' };
    if (failure === 'certificate')
        return { ...failed, kind: 'final', reason: 'unreachable', status };
    const reason = status === 401 || status === 403 ? 'unauthorized' : 'rejected';
    return { ...failed, kind: 'final', reason, status };
}


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ jittered),
/* harmony export */   i: () => (/* binding */ scheduleByPhase)
/* harmony export */ });
/** When to poll next: a pure function of what was seen, within the user's bounds. */
/** A deployment that is over at once (`NO_CHANGE`, an instant failure) is seen early. */
const firstPauseMs = 1500;
/**
 * Without history the hazard is known by phase only: low while building, high while deploying. These pauses cost as many
 * requests as a fixed 5 s and are a third quicker (docs/performance.md).
 */
const pauseByPhaseMs = {
    queue: Number.POSITIVE_INFINITY,
    prepare: 5000,
    build: 7500,
    deploy: 3500,
    finished: 1500,
};
function scheduleByPhase(bounds) {
    return (moment, draw) => jittered(planned(moment, bounds), { bounds, draw, jitter: 0.2 });
}
function planned(moment, bounds) {
    if (moment.failures > 0)
        return bounds.shortestMs * 2 ** moment.failures;
    if (moment.phase === undefined)
        return firstPauseMs;
    return Math.min(pauseByPhaseMs[moment.phase], longestWhileYoungMs(moment));
}
/**
 * What has just begun may be over as soon: the long pauses of a start are no longer than twice the time so far. That costs one
 * request.
 */
function longestWhileYoungMs({ phase, sinceQueueMs }) {
    const isLong = phase === 'prepare' || phase === 'build';
    return isLong ? Math.max(firstPauseMs, 2 * sinceQueueMs) : Number.POSITIVE_INFINITY;
}
/** Jitter also at the caps, so that many followers never march in step: the centre keeps the distance that the jitter needs. */
function jittered(pauseMs, given) {
    const { draw, jitter } = given;
    const { shortestMs, longestMs } = given.bounds;
    const centre = clamp(pauseMs, { low: shortestMs / (1 - jitter), high: longestMs / (1 + jitter) });
    return clamp(centre * (1 - jitter + 2 * jitter * draw), { low: shortestMs, high: longestMs });
}
/** Where the bounds cross, the upper one wins. */
function clamp(value, { low, high }) {
    return Math.min(Math.max(value, low), high);
}


/***/ }),

/***/ 3540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ renderTally),
/* harmony export */   CK: () => (/* binding */ emptyTally),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
/** What the polls saw, counted: `BUILDING ×14, 502 ×3`. */
const emptyTally = new Map();
/** Words beyond this many are counted together, so that a provider that invents words can't fill the memory or the error. */
const mostWords = 20;
function count(tally, word) {
    const short = word.slice(0, 40);
    const key = tally.has(short) || tally.size < mostWords ? short : 'other';
    return new Map(tally).set(key, (tally.get(key) ?? 0) + 1);
}
function renderTally(tally) {
    return [...tally].map(([word, times]) => (times === 1 ? word : `${word} ×${times}`)).join(', ');
}


/***/ }),

/***/ 5019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createUnknownTeller)
/* harmony export */ });
/** A status that we do not know is told once by its name; it is waited out, and never a success. */
/** More words than this are not told: a provider may invent one for each poll. */
const mostWords = 20;
function createUnknownTeller(title, log) {
    const told = new Set();
    return ({ state, status, services }) => {
        for (const word of [{ state, status }, ...services].flatMap(unknownWord)) {
            if (told.has(word) || told.size >= mostWords)
                continue;
            told.add(word);
            log.line(`${title} says ${word}, a status that Touchdown does not know; waiting on.`);
        }
    };
}
function unknownWord({ state, status }) {
    return state === 'unknown' && status !== '' ? [status.slice(0, 60)] : [];
}


/***/ }),

/***/ 1993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/actions/flightcontrol/connection.js
var flightcontrol_connection = __webpack_require__(9538);
// EXTERNAL MODULE: ./build/core/call.js
var call = __webpack_require__(5656);
// EXTERNAL MODULE: ./build/core/task.js
var task = __webpack_require__(93);
// EXTERNAL MODULE: ./build/providers/flightcontrol/management.js
var management = __webpack_require__(4842);
// EXTERNAL MODULE: ./node_modules/@badrap/valita/dist/index.js
var dist = __webpack_require__(9118);
// EXTERNAL MODULE: ./build/core/identifier.js
var identifier = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/printable.js
var printable = __webpack_require__(8217);
// EXTERNAL MODULE: ./build/providers/flightcontrol/error-text.js
var error_text = __webpack_require__(843);
;// CONCATENATED MODULE: ./build/providers/flightcontrol/job.js
/** Executions of scheduler jobs. Their status words are another set than those of deployments: here `IN_PROGRESS` has an underscore. */






/** https://www.flightcontrol.dev/docs/reference/api/scheduler/get-job-execution (read 2026-11-22) */
const states = new Map([
    ['INITIALIZING', 'running'],
    ['IN_PROGRESS', 'running'],
    ['CANCELLING', 'running'],
    ['COMPLETED', 'succeeded'],
    ['CANCELLED', 'cancelled'],
    ['ERROR', 'failed'],
]);
const started = dist/* object */.Ik({ jobExecutionId: dist/* string */.Yj().assert(identifier/* isSafeId */.J) });
const execution = dist/* object */.Ik({
    id: dist/* string */.Yj(),
    status: dist/* string */.Yj(),
    exitCode: dist/* unknown */.L5().optional(),
    error: dist/* unknown */.L5().optional(),
});
/** The id in the answer to a start; undefined where there is none. */
function readStartedJob(answer) {
    const said = started.try((0,json/* parseJson */.q)(answer.body), { mode: 'strip' });
    return said.ok ? said.value.jobExecutionId : undefined;
}
/** An execution of a job, to be polled as a deployment is. */
function jobExecution(api) {
    return {
        probe: {
            request: (id) => (0,management/* managementRequest */.R)(api, { method: 'GET', path: `/v1/job-executions/${id}` }),
            read: readExecution,
        },
        errorText: error_text/* errorText */.k,
    };
}
function readExecution(answer, id) {
    if (answer.status < 200 || answer.status >= 300)
        return { kind: 'undecided' };
    const said = execution.try((0,json/* parseJson */.q)(answer.body), { mode: 'strip' });
    if (!said.ok)
        return { kind: 'unreadable', missing: '`id` and `status`' };
    if (said.value.id !== id)
        return { kind: 'wrong-deployment' };
    if ((0,printable/* isBlank */.z3)(said.value.status))
        return { kind: 'unreadable', missing: 'a `status`' };
    return { kind: 'observed', observation: observationOf(said.value) };
}
/** COMPLETED is a success only with exit code 0; where none is told, what is documented as one is missing. */
function observationOf({ status, exitCode, error }) {
    const state = states.get(status) ?? 'unknown';
    const code = typeof exitCode === 'number' && Number.isInteger(exitCode) ? String(exitCode) : '';
    const text = (0,json/* textOf */.b)(error).trim();
    const contradiction = state === 'succeeded' && code !== '0' ? `its exit code is ${code || 'not told'}` : '';
    return {
        state: contradiction === '' ? state : 'failed',
        phase: state === 'running' || state === 'unknown' ? 'deploy' : 'finished',
        status,
        environment: '',
        services: [],
        url: '',
        address: '',
        error: text === '{}' ? '' : text,
        contradiction,
        details: { exitCode: code },
    };
}

// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/follow.js + 2 modules
var follow = __webpack_require__(6838);
// EXTERNAL MODULE: ./build/core/probe.js
var core_probe = __webpack_require__(8732);
// EXTERNAL MODULE: ./build/core/schedule.js
var schedule = __webpack_require__(1733);
// EXTERNAL MODULE: ./build/core/unknown-status.js
var unknown_status = __webpack_require__(5019);
// EXTERNAL MODULE: ./build/core/deployment.js
var deployment = __webpack_require__(4691);
// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/core/tally.js
var core_tally = __webpack_require__(3540);
;// CONCATENATED MODULE: ./build/actions/flightcontrol/job-end.js
/** What the end of a job means for people. */




/** `tookMs`: from the start of the wait to its end. */
function jobEnd({ end, last, tally }, given) {
    const parts = explain(end, given);
    const passed = parts.reason === 'succeeded' || tally.size === 0;
    const happened = passed ? parts.happened : `${parts.happened} Seen: ${(0,core_tally/* renderTally */.$x)(tally)}.`;
    const { exitCode = '' } = last?.details ?? {};
    const status = last?.status ?? '';
    return {
        outcome: (0,outcome/* outcome */.b)({ afloat: 'none', ...parts, happened }),
        outputs: { jobExecutionId: given.id, exitCode, status },
        rows: [
            ['Job', given.inputs.jobId],
            ['Execution', given.id],
            ['Status', status || 'not known'],
            ['Exit code', exitCode || 'none'],
            ['Duration', (0,duration/* formatDuration */.a3)(given.tookMs)],
        ],
    };
}
/** For `wait: false`. */
function notWaited(id, { jobId }) {
    const happened = `Flightcontrol runs job ${jobId} as execution ${id}; it is not waited for.`;
    return {
        outcome: (0,outcome/* outcome */.b)({ reason: 'not-waited', happened, afloat: 'none' }),
        outputs: { jobExecutionId: id },
        rows: [
            ['Job', jobId],
            ['Execution', id],
        ],
    };
}
function explain(end, { id, inputs }) {
    const look = `Look at execution ${id} of job ${inputs.jobId} in Flightcontrol`;
    switch (end.kind) {
        case 'landed':
            return landed(end.observation, { which: `Execution ${id} of job ${inputs.jobId}`, look });
        case 'timed-out':
            return {
                reason: 'run-timeout',
                happened: `Execution ${id} of job ${inputs.jobId} had not ended after ${(0,duration/* formatDuration */.a3)(inputs.limits.runTimeoutMs)} (\`timeout\`). It was not stopped: the job goes on.`,
                next: `${look}; if it only needs longer, raise \`timeout\`.`,
            };
        case 'interrupted':
            return {
                reason: 'workflow-cancelled',
                happened: `The workflow was cancelled while execution ${id} of job ${inputs.jobId} was waited for. Flightcontrol's API can not stop it: the job goes on.`,
                next: `${look} before you run it again.`,
            };
        case 'broke-off':
            return {
                reason: end.reason,
                happened: `Flightcontrol could not be asked how execution ${id} of job ${inputs.jobId} is: ${end.text}. The job may go on.`,
                next: `${look} before you run it again.`,
            };
        default:
            return (0,deployment/* assertNever */.x)(end);
    }
}
function landed({ state, status, contradiction, error, details }, { which, look }) {
    const says = error === '' ? '' : ` Flightcontrol says: ${error.slice(0, 1000).replace(/\.$/, '')}.`;
    const code = details['exitCode'] || 'none';
    if (state === 'succeeded')
        return { reason: 'succeeded', happened: `${which} ended with exit code ${code}.` };
    if (state === 'cancelled') {
        return { reason: 'cancelled-by-provider', happened: `${which} was cancelled.${says}`, next: `${look}.` };
    }
    if (contradiction !== '' && code === 'none') {
        const happened = `${which} is ${status}, but ${contradiction}. That is not taken for a success.${says}`;
        return { reason: 'contradictory-status', happened, next: `${look}.` };
    }
    const happened = `${which} failed: ${status}, exit code ${code}.${says}`;
    return { reason: 'provider-error', happened, next: `Read the log of the job. ${look}.` };
}

;// CONCATENATED MODULE: ./build/actions/flightcontrol/follow-job.js
/** Waits for an execution of a job, as for a deployment. */







/** So long nobody should have to wonder. */
const silenceMs = 60_000;
/** Ends with the execution, at `timeout`, with the signal, or when too many polls have failed; none of them throws. */
async function followJob(id, { inputs, world }) {
    const { pauses, limits } = inputs;
    const startedAtMs = world.clock.now();
    const tellUnknown = (0,unknown_status/* createUnknownTeller */.T)('Flightcontrol', world.log);
    let told = { status: '', atMs: startedAtMs };
    const probe = (0,core_probe/* createProbe */.f)(jobExecution(inputs), { ...world, deploymentId: id, shortestMs: pauses.shortestMs });
    const followed = await (0,follow/* follow */.e)({
        ...world,
        probe,
        schedule: (0,schedule/* scheduleByPhase */.i)(pauses),
        onObservation: (observation, atMs) => {
            const { status } = observation;
            if (status !== told.status || atMs - told.atMs >= silenceMs) {
                const still = status === told.status ? 'still ' : '';
                world.log.line(`${(0,duration/* formatDuration */.a3)(atMs - startedAtMs)}  job ${inputs.jobId}  ${still}${status}`);
                told = { status, atMs };
            }
            tellUnknown(observation);
        },
        onFailure: (text, failures) => {
            const what = failures === 0 ? 'does not show it yet' : `could not be asked (${failures} in a row)`;
            world.log.line(`Flightcontrol ${what}: ${text}. Trying again.`);
        },
    }, { limits, triggeredAtMs: startedAtMs, resumed: false });
    return jobEnd(followed, { id, inputs, tookMs: world.clock.now() - startedAtMs });
}

// EXTERNAL MODULE: ./build/core/input-reader.js
var input_reader = __webpack_require__(9380);
// EXTERNAL MODULE: ./build/core/input-types.js
var input_types = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/core/shared-inputs.js
var shared_inputs = __webpack_require__(3071);
;// CONCATENATED MODULE: ./build/actions/flightcontrol/job-inputs.js
/** Which job is to be run, by which command, and how long it is waited for. */






function readJob(reader) {
    const connection = (0,flightcontrol_connection/* readManagement */.k)(reader);
    const { requestTimeoutMs } = connection;
    return {
        ...connection,
        ...(0,shared_inputs/* readWaiting */.OG)(reader, { timeout: '30m', queueTimeout: false, requestTimeoutMs }),
        serviceId: reader.read('service-id', (0,input_types/* required */.mw)(input_types/* identifier */.Cv), ''),
        jobId: reader.read('job-id', (0,input_types/* required */.mw)(input_types/* identifier */.Cv), ''),
        command: reader.read('command', command, ''),
    };
}
const longestCommand = 10_000;
/** A text that begins with a bracket was meant as an array. */
const command = {
    legal: `a command of at most ${longestCommand} characters, or a JSON array of texts`,
    parse: (given) => {
        if (given === '')
            return (0,input_reader/* value */.Uq)(undefined);
        if (given.length > longestCommand || given.includes('\u0000'))
            return (0,input_reader/* fault */.DG)('it is too long, or holds NUL');
        if (!given.startsWith('['))
            return (0,input_reader/* value */.Uq)(given);
        const said = dist/* array */.YO(dist/* string */.Yj()).try((0,json/* parseJson */.q)(given));
        return said.ok && said.value.length > 0 ? (0,input_reader/* value */.Uq)(said.value) : (0,input_reader/* fault */.DG)('it is not a JSON array of texts');
    },
};

// EXTERNAL MODULE: ./build/actions/flightcontrol/job-post.js
var job_post = __webpack_require__(4158);
;// CONCATENATED MODULE: ./build/actions/flightcontrol/job.js
/** Runs a scheduler job and waits for its exit code. */







const jobTask = {
    title: 'Run a job',
    outputNames: ['jobExecutionId', 'exitCode', 'status'],
    readInputs: readJob,
    async run(inputs, world) {
        world.state.save(job_post/* jobState */.d.asked, 'true');
        const started = await start(inputs, world);
        if (typeof started !== 'string')
            return started;
        world.state.save(job_post/* jobState */.d.execution, started);
        world.outputs.set('jobExecutionId', started);
        world.log.line(`Flightcontrol runs job ${inputs.jobId} as execution ${started}.`);
        return inputs.wait ? followJob(started, { inputs, world }) : notWaited(started, inputs);
    },
};
/**
 * The id of the execution. One page has `/trigger` at the end of this path; the newer ones, and their curl, have `/execution`.
 * https://www.flightcontrol.dev/docs/reference/api/scheduler/run-job (read 2026-11-22)
 */
async function start(inputs, world) {
    const { serviceId, jobId } = inputs;
    const asked = (0,management/* managementCall */.M)(inputs, {
        method: 'POST',
        path: `/v1/services/${serviceId}/job/${jobId}/execution`,
        body: inputs.command === undefined ? {} : { startCommand: inputs.command },
        what: `run job ${jobId}`,
        again: 'more',
    });
    const end = await (0,call/* call */.T)(asked, { world, limits: inputs });
    if (end.kind === 'ended')
        return (0,task/* endedWith */.tX)(end.outcome);
    const id = readStartedJob(end.answer);
    if (id !== undefined)
        return id;
    const next = `The job may be running: look at the executions of job ${jobId} in Flightcontrol before you run this one again.`;
    return (0,task/* badResponse */.pb)({ title: 'Flightcontrol', missing: 'a usable `jobExecutionId`', next });
}

// EXTERNAL MODULE: ./build/main/task-action.js + 1 modules
var task_action = __webpack_require__(3202);
;// CONCATENATED MODULE: ./build/main/flightcontrol-job.js
/** The action flightcontrol/job. */



const main = () => (0,task_action/* startTaskAction */._)(jobTask, flightcontrol_connection/* managementSecrets */.p);


/***/ })

};
