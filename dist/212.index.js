export const id = 212;
export const ids = [212];
export const modules = {

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readManagement),
/* harmony export */   p: () => (/* binding */ managementSecrets)
/* harmony export */ });
/* harmony import */ var _core_input_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5798);
/* harmony import */ var _core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3071);
/* harmony import */ var _providers_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1246);
/** How the management actions reach Flightcontrol. */



const managementSecrets = { hooks: [], tokens: ['api-key'] };
/** The inputs that all of them have. */
function readManagement(reader) {
    const { hosts, requestTimeoutMs } = (0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readConnection */ .dC)(reader, _providers_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .managementHosts */ .x2);
    return {
        apiKey: reader.read('api-key', (0,_core_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_core_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .token */ .Sh)({ schemes: ['Bearer'] })), ''),
        apiUrl: reader.read('api-url', (0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedBaseUrl */ .Fn)(hosts), _providers_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .flightcontrolOrigins */ .vW.v1),
        requestTimeoutMs,
        summary: reader.read('summary', _core_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM, 'true'),
    };
}


/***/ }),

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

/***/ 5774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ unstoppedName),
/* harmony export */   y: () => (/* binding */ settleAftermath)
/* harmony export */ });
/* harmony import */ var _failure_class_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(597);
/* harmony import */ var _stop_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5874);
/** What is done about a deployment that did not land: its log is fetched, and it is stopped where that is asked for. */


/** The name under which an id is saved whose stop is left to `post`. */
const unstoppedName = 'unstopped';
async function settleAftermath(story, given) {
    const { outcome, deploymentId } = story;
    if (deploymentId === '')
        return story;
    if (outcome.result === 'failed')
        await showLog(deploymentId, given);
    if (!given.provider.stop || !asksToStop(outcome, given.rules))
        return story;
    const end = await (0,_stop_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .stopDeployment */ .U)(deploymentId, given);
    given.world.log.line(end.sentence);
    if (end.kind === 'failed' && end.hurried)
        given.world.state.save(unstoppedName, deploymentId);
    return { ...story, outcome: afterStop(outcome, end) };
}
function asksToStop({ result }, rules) {
    switch (result) {
        case 'failed':
            return rules.onError;
        case 'timed-out':
            return rules.onTimeout;
        case 'interrupted':
            return rules.onInterrupt;
        default:
            return false;
    }
}
const largestLogBytes = 8 * 1024 * 1024;
/** Only while the deployment exists is its log to be had: before the stop. */
async function showLog(deploymentId, { provider, requestTimeoutMs, world }) {
    if (!provider.failureLog)
        return;
    const exchange = await world.http.send(provider.failureLog.request(deploymentId), {
        timeoutMs: requestTimeoutMs,
        signal: world.interrupt.signal,
        largestAnswerBytes: largestLogBytes,
    });
    const lines = exchange.kind === 'answered' && (0,_failure_class_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(exchange) === 'good' ? provider.failureLog.read(exchange) : [];
    if (lines.length > 0)
        world.log.group(`Container log of ${deploymentId}`, lines);
    else
        world.log.line(`${provider.title} gave no container log of ${deploymentId}.`);
}
function afterStop(outcome, end) {
    const happened = `${outcome.happened.replace(/[^.!?]$/, '$&.')} ${end.sentence}`;
    if (end.kind !== 'failed')
        return { ...outcome, afloat: 'no', happened, next: nextAfterStop(outcome) };
    const again = end.hurried ? ' The post step of this job asks for it once more.' : '';
    return { ...outcome, afloat: 'yes', happened: happened + again };
}
/** What was stopped can't be followed any more. */
function nextAfterStop({ result, next }) {
    switch (result) {
        case 'timed-out':
            return 'If it only needs longer, raise `timeout` and run this job again.';
        case 'interrupted':
            return 'Run this job again to deploy anew.';
        default:
            return next;
    }
}


/***/ }),

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stopDeployment)
/* harmony export */ });
/* harmony import */ var _backoff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9277);
/* harmony import */ var _failure_class_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(597);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3449);
/** Stops a deployment at its provider. Stopping twice does no more than stopping once, so that it may be asked for again. */




const mostAttempts = 3;
const longestPauseMs = 10_000;
/** After a cancel everything together has 5 s, and the reporters need some of it. */
const hurriedMs = 1000;
async function stopDeployment(deploymentId, given) {
    const { provider, world } = given;
    const { stop } = provider;
    if (!stop)
        return { kind: 'failed', hurried: false, sentence: `${provider.title} can't stop a deployment.` };
    const { signal } = world.interrupt;
    for (let attempt = 1;; attempt++) {
        const exchange = await send(stop.request(deploymentId), given);
        const reading = exchange.kind === 'answered' ? stop.read(exchange) : 'undecided';
        if (reading === 'stopping')
            return { kind: reading, sentence: `Deployment ${deploymentId} is being stopped.` };
        if (reading === 'gone')
            return { kind: reading, sentence: `Deployment ${deploymentId} is gone.` };
        const mayRetry = isWorthAnother(exchange);
        if (!mayRetry || signal.aborted || attempt >= mostAttempts) {
            return { kind: 'failed', hurried: mayRetry && signal.aborted, sentence: failure(deploymentId, exchange) };
        }
        world.log.line(`${provider.title} did not stop ${deploymentId}: ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeSentence */ .J)(exchange)}. Trying again.`);
        await world.clock.sleep((0,_backoff_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .j)({ attempt, exchange, longestMs: longestPauseMs, world }), signal);
    }
}
/** A cancel leaves it a moment; hurried, it leaves it none. */
async function send(request, { requestTimeoutMs, world, latest }) {
    const grace = (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_2__/* .afterGrace */ .t)(world.interrupt, { clock: world.clock, graceMs: hurriedMs });
    const signal = latest === undefined ? grace.signal : AbortSignal.any([grace.signal, latest]);
    try {
        return await world.http.send(request, { timeoutMs: requestTimeoutMs, signal });
    }
    finally {
        grace.dispose();
    }
}
function isWorthAnother(exchange) {
    const failure = (0,_failure_class_js__WEBPACK_IMPORTED_MODULE_3__/* .classify */ .L8)(exchange);
    return failure !== 'good' && _failure_class_js__WEBPACK_IMPORTED_MODULE_3__/* .readMayRetry */ .ao[failure];
}
function failure(deploymentId, exchange) {
    return `Deployment ${deploymentId} could not be stopped: ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeSentence */ .J)(exchange)}.`;
}


/***/ }),

/***/ 4934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ untoldName),
/* harmony export */   Jd: () => (/* binding */ readUntold),
/* harmony export */   On: () => (/* binding */ writeUntold)
/* harmony export */ });
/* harmony import */ var _badrap_valita__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9118);
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6247);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9058);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/** Who could not be told of the end in time: what main leaves to `post`. */





/** The name under which it is saved. */
const untoldName = 'untold';
const longestSentence = 2000;
const saved = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    reporters: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(_badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
    elapsedMs: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(),
    reason: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().assert((word) => _result_js__WEBPACK_IMPORTED_MODULE_1__/* .reasons */ .Ot.some((reason) => reason === word)),
    happened: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    next: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    afloat: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC(_badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu('none'), _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu('no'), _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu('yes'), _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu('perhaps')),
    deploymentId: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().assert((id) => id === '' || (0,_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .isSafeId */ .J)(id)),
});
function writeUntold({ reporters, outcome: end, elapsedMs }) {
    const { reason, afloat, deploymentId } = end;
    const [happened, next] = [end.happened, end.next].map((sentence) => sentence.slice(0, longestSentence));
    return JSON.stringify({ reporters, elapsedMs, reason, happened, next, afloat, deploymentId });
}
/** undefined where nothing was saved, or nothing that makes sense. */
function readUntold(text) {
    const reading = saved.try((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text), { mode: 'strip' });
    if (!reading.ok)
        return undefined;
    const { reporters, elapsedMs, ...end } = reading.value;
    return { reporters, elapsedMs, outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcome */ .b)(end) };
}


/***/ }),

/***/ 5212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _actions_flightcontrol_connection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9538);
/* harmony import */ var _actions_flightcontrol_job_post_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4158);
/* harmony import */ var _runtime_command_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84);
/* harmony import */ var _post_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4355);
/* harmony import */ var _saved_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9491);
/** The post step of flightcontrol/job. */





function main() {
    const saved = {
        ended: (0,_saved_state_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .hY)(),
        asked: (0,_runtime_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(_actions_flightcontrol_job_post_js__WEBPACK_IMPORTED_MODULE_2__/* .jobState */ .d.asked) === 'true',
        executionId: (0,_saved_state_js__WEBPACK_IMPORTED_MODULE_0__/* .savedId */ .No)(_actions_flightcontrol_job_post_js__WEBPACK_IMPORTED_MODULE_2__/* .jobState */ .d.execution),
    };
    (0,_post_action_js__WEBPACK_IMPORTED_MODULE_3__/* .startPostAction */ .B)(_actions_flightcontrol_connection_js__WEBPACK_IMPORTED_MODULE_4__/* .managementSecrets */ .p, async ({ log }) => (0,_actions_flightcontrol_job_post_js__WEBPACK_IMPORTED_MODULE_2__/* .tellKilledJob */ .y)(saved, log));
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

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ flightcontrolHosts),
/* harmony export */   vW: () => (/* binding */ flightcontrolOrigins),
/* harmony export */   x2: () => (/* binding */ managementHosts)
/* harmony export */ });
/** Where Flightcontrol lives. https://www.flightcontrol.dev/docs/reference/api (read 2026-11-22) */
/** Deploy hooks, and the API of old. */
const app = 'app.flightcontrol.dev';
const api = 'api.flightcontrol.dev';
/** Hosts that may be contacted without being named. */
const flightcontrolHosts = [app, api];
/** Hosts of the management API alone. */
const managementHosts = [api];
/** Origins, without a trailing slash, by the version of the API that is asked. */
const flightcontrolOrigins = { v1: `https://${api}`, legacy: `https://${app}` };


/***/ })

};
