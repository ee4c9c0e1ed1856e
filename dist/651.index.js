export const id = 651;
export const ids = [651];
export const modules = {

/***/ 5656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ capitalised),
/* harmony export */   T: () => (/* binding */ call)
/* harmony export */ });
/* harmony import */ var _backoff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9277);
/* harmony import */ var _failure_class_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(597);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3449);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9058);
/** One request to a provider that is not a deployment: send it, try again only where that is harmless, explain what went wrong. */





const mostAttempts = 3;
const longestWaitMs = 60_000;
async function call(plan, { world, limits }) {
    for (let attempt = 1;; attempt++) {
        if (world.interrupt.signal.aborted)
            return interrupted(plan, 'no');
        const exchange = await send(plan, { world, limits });
        const failure = judge(exchange, limits);
        const isLast = failure === 'unreadable' && attempt >= attemptsFor(failure, plan);
        if (exchange.kind === 'answered' && (failure === 'good' || isLast || limits.accept?.(exchange))) {
            return { kind: 'answered', answer: exchange };
        }
        if (world.interrupt.signal.aborted && mayBeTriedAgain(failure))
            return interrupted(plan, doneAfter(plan, failure));
        if (failure === 'good' || attempt >= attemptsFor(failure, plan)) {
            return { kind: 'ended', outcome: explain(plan, { exchange, failure }) };
        }
        const what = failure === 'unreadable' ? 'its answer could not be read' : (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeSentence */ .J)(exchange);
        world.log.line(`${capitalised(plan.title)}: ${what}; trying again.`);
        await world.clock.sleep((0,_backoff_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .j)({ attempt, exchange, longestMs: longestWaitMs, world }), world.interrupt.signal);
    }
}
function judge(exchange, { readable }) {
    const failure = (0,_failure_class_js__WEBPACK_IMPORTED_MODULE_2__/* .classify */ .L8)(exchange);
    return failure === 'good' && exchange.kind === 'answered' && readable?.(exchange) === false ? 'unreadable' : failure;
}
/** What only reads is given up at once; an answer that says what was done is worth a short wait. */
async function send({ request }, { world, limits }) {
    const graceMs = request.method === 'GET' ? 0 : _interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .triggerGraceMs */ .z;
    const grace = (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .afterGrace */ .t)(world.interrupt, { clock: world.clock, graceMs });
    try {
        return await world.http.send(request, {
            timeoutMs: limits.requestTimeoutMs,
            signal: grace.signal,
            abandon: world.interrupt.signal,
        });
    }
    finally {
        grace.dispose();
    }
}
function attemptsFor(failure, { again }) {
    const isOpen = failure === 'ambiguous' || failure === 'unreadable';
    if (isOpen)
        return again === 'nothing' ? mostAttempts : 1;
    return _failure_class_js__WEBPACK_IMPORTED_MODULE_2__/* .triggerAttempts */ .LP[failure];
}
/** A plain no is worth more than the word that we were cancelled. */
function mayBeTriedAgain(failure) {
    return failure === 'ambiguous' || failure === 'unreadable' || failure === 'unsent' || failure === 'refused';
}
function doneAfter({ request }, failure) {
    return (failure === 'ambiguous' || failure === 'unreadable') && request.method !== 'GET' ? 'perhaps' : 'no';
}
function interrupted({ title, what, again }, done) {
    const said = done === 'no'
        ? { happened: `The workflow was cancelled before ${title} was asked to ${what}.`, next: 'Run this job again.' }
        : {
            happened: `The workflow was cancelled while ${title} was asked to ${what}; it may have been done.`,
            next: again === 'more'
                ? `Look in ${title} whether it was done before you run this job again.`
                : 'Run this job again; that is safe.',
        };
    return { kind: 'ended', outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcome */ .b)({ reason: 'workflow-cancelled', afloat: 'none', ...said }) };
}
function explain(plan, { exchange, failure }) {
    const status = exchange.kind === 'answered' ? exchange.status : 0;
    const said = exchange.kind === 'answered' ? plan.errorText(exchange).slice(0, 300) : '';
    const quoted = said === '' ? '' : ` (“${said}”)`;
    const happened = `${capitalised(plan.title)} was asked to ${plan.what}, without success: ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeSentence */ .J)(exchange)}${quoted}.`;
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcome */ .b)({
        afloat: 'none',
        reason: reasonFor(plan, { failure, status }),
        happened,
        next: plan.hint(status) || nextFor(plan, failure),
    });
}
function reasonFor(plan, { failure, status }) {
    if (failure === 'unsent' || failure === 'certificate')
        return 'unreachable';
    if (failure === 'ambiguous')
        return plan.again === 'nothing' ? 'too-many-errors' : 'trigger-unconfirmed';
    if (status === 401 || status === 403)
        return 'unauthorized';
    return status === 404 || status === 410 ? 'not-found' : 'rejected';
}
function nextFor({ title, again }, failure) {
    if (failure === 'ambiguous' && again === 'more')
        return `Look in ${title} whether it was done before you run this job again.`;
    return 'Run this job again when the cause is mended; that is safe.';
}
/** A title may be words, such as `the tracker`. */
function capitalised(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 8544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ invalidInput)
/* harmony export */ });
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9380);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);
/** The outcome of inputs that are wrong: every fault at once, and nothing was sent. */


function invalidInput(faults) {
    const count = faults.length === 1 ? 'One input is' : `${faults.length} inputs are`;
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .b)({
        reason: 'invalid-input',
        happened: `${count} wrong, and nothing was sent: ${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFaults */ .MT)(faults)}.`,
        next: 'Mend the `with:` of this step.',
    });
}


/***/ }),

/***/ 93:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ runTask),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   nL: () => (/* binding */ readTaskInputs),
/* harmony export */   pb: () => (/* binding */ badResponse),
/* harmony export */   tX: () => (/* binding */ endedWith)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5656);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9380);
/* harmony import */ var _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8544);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9058);
/** What an action is that does one thing and is done: no deployment to follow, nothing to tell on a pull request. */




function readTaskInputs(task, raw) {
    const reader = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .createInputReader */ .ic)(raw);
    const inputs = Object.freeze(task.readInputs(reader, raw));
    return { inputs, faults: reader.faults };
}
function runTask(task, reading, world) {
    if (reading.faults.length > 0)
        return Promise.resolve(endedWith({ ...(0,_invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .a)(reading.faults), afloat: 'none' }));
    return task.run(reading.inputs, world);
}
function endedWith(end) {
    return { outcome: end, outputs: {}, rows: [] };
}
/** `happened` is the one line that says what changed. */
function succeeded(happened, given) {
    return { ...given, outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcome */ .b)({ reason: 'succeeded', happened, afloat: 'none' }) };
}
/** A 2xx that does not say what it must; what was asked for may have been done. */
function badResponse({ title, missing, next }) {
    const happened = `${(0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalised */ .I)(title)} answered, but its answer did not hold ${missing}.`;
    return endedWith((0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcome */ .b)({ reason: 'bad-response', happened, afloat: 'none', next }));
}


/***/ }),

/***/ 8651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/core/call.js
var call = __webpack_require__(5656);
// EXTERNAL MODULE: ./build/core/input-types.js
var input_types = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/core/shared-inputs.js
var shared_inputs = __webpack_require__(3071);
// EXTERNAL MODULE: ./build/core/task.js
var task = __webpack_require__(93);
// EXTERNAL MODULE: ./build/providers/edgegap/inputs.js + 1 modules
var inputs = __webpack_require__(3553);
// EXTERNAL MODULE: ./build/providers/edgegap/stop.js
var stop = __webpack_require__(7197);
;// CONCATENATED MODULE: ./build/actions/edgegap-stop/stop.js
/** /edgegap/stop: asks Edgegap to stop a deployment. */





const stopSecrets = { hooks: [], tokens: ['token'] };
const stopTask = {
    title: 'Stop an Edgegap deployment',
    outputNames: ['deploymentId', 'status'],
    readInputs(reader) {
        const { hosts, requestTimeoutMs } = (0,shared_inputs/* readConnection */.dC)(reader, inputs/* edgegapHosts */.FF);
        return {
            ...(0,inputs/* readEdgegapAccess */.IU)(reader, hosts),
            deploymentId: reader.read('deployment-id', (0,input_types/* required */.mw)(input_types/* identifier */.Cv), ''),
            requestTimeoutMs,
            summary: reader.read('summary', input_types/* boolean */.zM, 'true'),
        };
    },
    /** Also good where the deployment is gone already: then nothing is left to be done. */
    async run(inputs, world) {
        const { deploymentId, requestTimeoutMs } = inputs;
        const asked = (0,stop/* stopCall */.Lb)(inputs, deploymentId);
        const accept = (answer) => (0,stop/* readStop */.Pz)(answer) === 'gone';
        const end = await (0,call/* call */.T)(asked, {
            world,
            limits: { requestTimeoutMs, accept, readable: (answer) => (0,stop/* readStop */.Pz)(answer) !== 'undecided' },
        });
        if (end.kind === 'ended')
            return { ...(0,task/* endedWith */.tX)(end.outcome), outputs: { deploymentId } };
        const status = (0,stop/* readStop */.Pz)(end.answer);
        if (status === 'undecided') {
            const next = `Look in Edgegap whether deployment ${deploymentId} still runs; to stop it once more does no harm.`;
            return { ...(0,task/* badResponse */.pb)({ title: 'Edgegap', missing: 'a JSON object', next }), outputs: { deploymentId } };
        }
        const said = { stopping: 'is being stopped', gone: 'is gone: there was nothing left to stop' }[status];
        return (0,task/* succeeded */.gq)(`Deployment ${deploymentId} ${said}.`, {
            outputs: { deploymentId, status },
            rows: [
                ['Deployment', deploymentId],
                ['Status', status],
            ],
        });
    },
};

// EXTERNAL MODULE: ./build/main/task-action.js + 1 modules
var task_action = __webpack_require__(3202);
;// CONCATENATED MODULE: ./build/main/edgegap-stop.js
/** The action /edgegap/stop. */


const main = () => (0,task_action/* startTaskAction */._)(stopTask, stopSecrets);


/***/ }),

/***/ 3202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ startTaskAction)
});

// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/core/task.js
var core_task = __webpack_require__(93);
// EXTERNAL MODULE: ./build/core/inert-markdown.js
var inert_markdown = __webpack_require__(8878);
// EXTERNAL MODULE: ./build/reporters/markdown-prose.js
var markdown_prose = __webpack_require__(4326);
// EXTERNAL MODULE: ./build/reporters/markdown-table.js
var markdown_table = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/reporters/within-limit.js + 1 modules
var within_limit = __webpack_require__(2738);
;// CONCATENATED MODULE: ./build/reporters/render-task.js
/** The job summary of an action that does one thing. */




const iconOf = {
    success: '✅',
    'no-change': '☑️',
    triggered: '📨',
    uncertain: '❓',
    interrupted: '🛑',
    'timed-out': '⏰',
    cancelled: '🚫',
};
/** At most 64 KiB, inert. */
function renderTask(title, { outcome, rows, table }) {
    const icon = iconOf[outcome.result] ?? '❌';
    const parts = [
        `### ${icon} ${(0,inert_markdown/* inertMarkdown */.Ic)(title, 100)}`,
        (0,markdown_prose/* markdownProse */.h$)(outcome.happened, 2000),
        outcome.next === '' ? '' : `**Next:** ${(0,markdown_prose/* markdownProse */.h$)(outcome.next, 1000)}`,
        rows.length === 0
            ? ''
            : (0,markdown_table/* markdownTable */.Q)(['', ''], rows.map(([name, value]) => [(0,inert_markdown/* inertMarkdown */.Ic)(name, 100), (0,inert_markdown/* inertMarkdown */.Ic)(value, 500)])),
        table === undefined
            ? ''
            : (0,markdown_table/* markdownTable */.Q)(table.head.map((cell) => (0,inert_markdown/* inertMarkdown */.Ic)(cell, 100)), table.body.map((row) => row.map((cell) => (0,inert_markdown/* inertMarkdown */.Ic)(cell, 200)))),
    ];
    const text = parts.filter((part) => part !== '').join('\n\n');
    return (0,within_limit/* withinLimit */.zl)([() => text], within_limit/* summaryLimit */.mf);
}

// EXTERNAL MODULE: ./build/runtime/environment.js
var environment = __webpack_require__(4990);
// EXTERNAL MODULE: ./build/main/action.js + 14 modules
var action = __webpack_require__(8744);
;// CONCATENATED MODULE: ./build/main/task-action.js
/** An action that does one thing: its end gives outputs, log line, summary and exit code. */





/** Ends the process, as `startAction` does. */
function startTaskAction(task, secrets) {
    const reading = (0,core_task/* readTaskInputs */.nL)(task, environment/* readInput */.R5);
    (0,action/* startAction */.R)({
        secrets,
        onCancelled: 'fail',
        run: async (host) => {
            const end = await (0,core_task/* runTask */.ZZ)(task, reading, host);
            if (reading.inputs.summary)
                await summarise(task, { end, host });
            return endingOf(task, end);
        },
        endingWith: (change) => endingOf(task, { outcome: change(unfinished), outputs: {}, rows: [] }),
    });
}
const unfinished = (0,outcome/* outcome */.b)({ reason: 'internal', happened: 'The run did not come to its end.', afloat: 'none' });
async function summarise(task, { end, host }) {
    const said = await host.summary.write(renderTask(task.title, end));
    if (said !== 'ok')
        host.log.warning(`The job summary could not be written: ${said}`);
}
function endingOf(task, { outcome: end, outputs }) {
    const empty = Object.fromEntries(task.outputNames.map((name) => [name, '']));
    return {
        outcome: end,
        outputs: { ...empty, ...outputs, result: end.result, reason: end.reason },
        groups: [],
        lines: [lastLine(end)],
    };
}
function lastLine({ result, reason, happened }) {
    switch (result) {
        case 'success':
            return `✓ ${happened}`;
        case 'no-change':
            return `= ${happened}`;
        case 'triggered':
        case 'skipped':
            return `– ${happened}`;
        case 'uncertain':
            return '? not confirmed';
        default:
            return `✗ ${reason.replaceAll('-', ' ')}`;
    }
}


/***/ }),

/***/ 3283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8172);
/** The error text in an answer of Edgegap. */


/** `message`, in version 2 with `details` beside it; an HTML page says nothing to anybody. */
function errorText({ body }) {
    const problem = (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .readProblem */ .K)(body);
    if (!problem)
        return body.trimStart().startsWith('<') ? '' : body.trim().slice(0, 300);
    const details = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(problem.details);
    const message = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(problem.message);
    const parts = [message, details === '{}' || details === '[]' ? '' : details];
    return parts
        .filter((part) => part !== '')
        .join(' ')
        .trim();
}


/***/ }),

/***/ 3553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FF: () => (/* binding */ edgegapHosts),
  IU: () => (/* binding */ readEdgegapAccess),
  Oq: () => (/* binding */ readEdgegapOrder),
  wN: () => (/* binding */ readStopRules)
});

// EXTERNAL MODULE: ./build/core/allowed-url.js
var allowed_url = __webpack_require__(9682);
// EXTERNAL MODULE: ./build/core/input-reader.js
var input_reader = __webpack_require__(9380);
// EXTERNAL MODULE: ./build/core/input-types.js
var input_types = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/core/key-values.js
var key_values = __webpack_require__(8336);
// EXTERNAL MODULE: ./build/core/lines.js
var lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/core/shared-inputs.js
var shared_inputs = __webpack_require__(3071);
// EXTERNAL MODULE: ./node_modules/@badrap/valita/dist/index.js
var dist = __webpack_require__(9118);
// EXTERNAL MODULE: ./build/core/json.js
var core_json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/providers/edgegap/users.js
/** The input `users`: for whom Edgegap seeks a server, by address or by place. */




const legal = '`ip 75.28.35.192` or `geo 45.508888 -73.561668` (latitude, longitude), one a line, or JSON as in the API of Edgegap';
/** Nobody stands for an input that is not given. */
const users = {
    legal,
    parse: (given) => (/^[[{"]/.test(given) ? parseUsersJson(given) : users_lines.parse(given)),
};
const users_lines = (0,lines/* oneALine */.O)({ legal, parse: parseUser });
function parseUser(line) {
    const [kind, ...given] = line.split(/[\s,]+/);
    const [first = '', second = ''] = given;
    if (kind === 'ip' && given.length === 1 && isIp(first))
        return (0,input_reader/* value */.Uq)(atIp(first));
    if (kind === 'geo' && given.length === 2 && decimal.test(first) && decimal.test(second)) {
        const place = { latitude: Number(first), longitude: Number(second) };
        return isPlace(place) ? (0,input_reader/* value */.Uq)(atPlace(place)) : (0,input_reader/* fault */.DG)(`${(0,input_reader/* shown */.SP)(line)} is no place on earth`);
    }
    return (0,input_reader/* fault */.DG)(`${(0,input_reader/* shown */.SP)(line)} is no user`);
}
const decimal = /^-?\d{1,3}(?:\.\d{1,15})?$/;
const byIp = dist/* object */.Ik({ user_type: dist/* literal */.eu('ip_address'), user_data: dist/* object */.Ik({ ip_address: dist/* string */.Yj() }) });
const byPlace = dist/* object */.Ik({
    user_type: dist/* literal */.eu('geo_coordinates'),
    user_data: dist/* object */.Ik({ latitude: dist/* number */.ai(), longitude: dist/* number */.ai() }),
});
function parseUsersJson(given) {
    const json = (0,core_json/* parseJson */.q)(given);
    if (!Array.isArray(json))
        return (0,input_reader/* fault */.DG)(json === undefined ? 'it is not valid JSON' : 'its JSON is no list');
    const found = [];
    const faults = json.length === 0 ? ['its list is empty'] : [];
    for (const [index, entry] of json.entries()) {
        const user = readUser(entry);
        if (user === undefined)
            faults.push(`entry ${index + 1} is no user`);
        else
            found.push(user);
    }
    return faults.length > 0 ? (0,input_reader/* fault */.DG)(faults.join(', ')) : (0,input_reader/* value */.Uq)(found);
}
/** Strict: what it does not know would be dropped in silence. */
function readUser(entry) {
    const ip = byIp.try(entry);
    if (ip.ok)
        return isIp(ip.value.user_data.ip_address) ? atIp(ip.value.user_data.ip_address) : undefined;
    const place = byPlace.try(entry);
    return place.ok && isPlace(place.value.user_data) ? atPlace(place.value.user_data) : undefined;
}
function atIp(address) {
    return { user_type: 'ip_address', user_data: { ip_address: address } };
}
function atPlace({ latitude, longitude }) {
    return { user_type: 'geo_coordinates', user_data: { latitude, longitude } };
}
function isPlace({ latitude, longitude }) {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
const users_byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = new RegExp(`^${users_byte}(?:\\.${users_byte}){3}$`);
/** An IPv6 address is what may stand between the brackets of a URL. */
function isIp(text) {
    return ipv4.test(text) || (/^[0-9a-f.]*:[0-9a-f:.]*$/i.test(text) && URL.canParse(`http://[${text}]`));
}

;// CONCATENATED MODULE: ./build/providers/edgegap/inputs.js
/** The inputs that every action has which talks to Edgegap: access, order, and when a deployment is stopped. */







const edgegapHosts = ['api.edgegap.com'];
/** `hosts` may be contacted. Users store the token with and without the word `token`; it is sent once. */
function readEdgegapAccess(reader, hosts) {
    return {
        token: reader.read('token', (0,input_types/* required */.mw)((0,input_types/* token */.Sh)({ schemes: ['token'] })), ''),
        apiUrl: reader.read('api-url', (0,shared_inputs/* allowedBaseUrl */.Fn)(hosts), 'https://api.edgegap.com'),
    };
}
/** `needed`: something is to be ordered; else the order stays as empty as it is given. */
function readEdgegapOrder(reader, { needed }) {
    const must = (type) => (needed ? (0,input_types/* required */.mw)(type) : type);
    return {
        application: reader.read('application', must((0,input_types/* text */.Qq)({ most: 255 })), ''),
        version: reader.read('version', must((0,input_types/* text */.Qq)({ most: 255 })), ''),
        users: reader.read('users', must(users), ''),
        privateHostIds: reader.read('private-host-ids', (0,lines/* oneALine */.O)(hostId), ''),
        environmentVariables: readVariables(reader),
        tags: reader.read('tags', (0,lines/* oneALine */.O)((0,input_types/* text */.Qq)({ most: 100 })), ''),
        requireCachedLocations: reader.read('require-cached-locations', input_types/* boolean */.zM, 'false'),
        webhookOnReady: reader.read('webhook-on-ready', webhook, ''),
        webhookOnError: reader.read('webhook-on-error', webhook, ''),
        webhookOnTerminated: reader.read('webhook-on-terminated', webhook, ''),
    };
}
/** Which bad endings stop a deployment; one that failed costs money and helps nobody, so that is on by itself. */
function readStopRules(reader) {
    const leaveOrStop = (0,input_types/* oneOf */.yL)('leave', 'stop');
    return {
        onError: reader.read('stop-on-error', input_types/* boolean */.zM, 'true'),
        onTimeout: reader.read('on-timeout', leaveOrStop, 'leave') === 'stop',
        onInterrupt: reader.read('on-interrupt', leaveOrStop, 'leave') === 'stop',
    };
}
function readVariables(reader) {
    const open = reader.read('environment-variables', key_values/* keyValues */.K7, '');
    const secret = reader.read('hidden-environment-variables', key_values/* keyValues */.K7, '');
    const known = new Set(open.map(({ key }) => key));
    for (const { key } of secret.filter((variable) => known.has(variable.key))) {
        reader.fault({
            input: 'hidden-environment-variables',
            problem: `${key} is in \`environment-variables\` as well`,
            legal: 'each key once',
        });
    }
    const as = (hidden) => (variable) => ({ ...variable, hidden });
    return [...open.map(as(false)), ...secret.map(as(true))];
}
const hostId = {
    legal: 'the id of a host, such as `alpha-north-america-95fab093`',
    parse: (given) => (/^[A-Za-z0-9._-]{1,128}$/.test(given) ? (0,input_reader/* value */.Uq)(given) : (0,input_reader/* fault */.DG)(`${(0,input_reader/* shown */.SP)(given)} is not an id`)),
};
/** Edgegap calls it, not we, so that its host need not be allowed. It often holds a secret: no fault repeats it. */
const webhook = {
    legal: 'an https: URL without user info and fragment',
    parse: (given) => {
        if (given === '')
            return (0,input_reader/* value */.Uq)('');
        const checked = (0,allowed_url/* checkUrl */.CU)(given, URL.canParse(given) ? [new URL(given).host] : []);
        if (checked.kind === 'refused')
            return (0,input_reader/* fault */.DG)(checked.why);
        return checked.url.protocol === 'https:' ? (0,input_reader/* value */.Uq)(checked.url.href) : (0,input_reader/* fault */.DG)('it is not https:');
    },
};


/***/ }),

/***/ 5517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ orderRequest),
/* harmony export */   i: () => (/* binding */ authorization)
/* harmony export */ });
/** What is ordered from Edgegap, and the request that orders it. */
/** The word `token` belongs to the header. https://docs.edgegap.com/api (read 2026-11-22) */
function authorization({ token }) {
    return { authorization: `token ${token}` };
}
/**
 * Private hosts have an endpoint of their own. Names are those of version 2: `env_vars` and `app_name` of version 1 are wrong here.
 * https://docs.edgegap.com/api (version 2, read 2026-11-22)
 */
function orderRequest(access, order) {
    const path = order.privateHostIds.length > 0 ? '/v2/private-fleets/deployments' : '/v2/deployments';
    return {
        method: 'POST',
        url: `${access.apiUrl}${path}`,
        headers: { ...authorization(access), 'content-type': 'application/json' },
        body: JSON.stringify(bodyOf(order)),
    };
}
function bodyOf(order) {
    const { application, version, users, privateHostIds, environmentVariables, tags } = order;
    return {
        application,
        version,
        users,
        ...(privateHostIds.length > 0 && { private_host_ids: privateHostIds }),
        ...(order.requireCachedLocations && { require_cached_locations: true }),
        // `is_hidden` is required here, though not in version 1.
        environment_variables: environmentVariables.map(({ key, value, hidden }) => ({ key, value, is_hidden: hidden })),
        tags,
        ...webhook('webhook_on_ready', order.webhookOnReady),
        ...webhook('webhook_on_error', order.webhookOnError),
        ...webhook('webhook_on_terminated', order.webhookOnTerminated),
    };
}
function webhook(name, url) {
    return url === '' ? {} : { [name]: { url } };
}


/***/ }),

/***/ 7197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ stopCall),
/* harmony export */   Pz: () => (/* binding */ readStop),
/* harmony export */   qr: () => (/* binding */ stopRequest)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3283);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5517);
/** Stopping a deployment of Edgegap. Asking twice does no harm: what is gone stays gone. */



/** https://docs.edgegap.com/api (version 1, read 2026-11-22) */
function stopRequest(access, deploymentId) {
    return { method: 'DELETE', url: `${access.apiUrl}/v1/stop/${deploymentId}`, headers: (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .authorization */ .i)(access) };
}
/** 200, or 202 where it is stopped as soon as it is ready or in error. 410: it was stopped before; an id that is long gone is a 404, or a 400. */
function readStop(answer) {
    if (answer.status >= 200 && answer.status < 300)
        return saysNothingElse(answer) ? 'stopping' : 'undecided';
    if (answer.status === 404 || answer.status === 410)
        return 'gone';
    return answer.status === 400 && /bad request id/i.test((0,_error_text_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .k)(answer)) ? 'gone' : 'undecided';
}
/** A page that a proxy puts in between is no word of Edgegap. */
function saysNothingElse({ body }) {
    const said = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(body);
    return body === '' || (typeof said === 'object' && said !== null && !Array.isArray(said));
}
const hints = {
    400: 'Check `deployment-id`.',
    401: 'Check the input `token`: create a token in Edgegap (user settings, Tokens) and replace the secret.',
    403: 'The token may not stop this deployment: use one of the organization that owns it.',
    429: 'Edgegap takes no more requests at the moment: run this job again in a few minutes.',
};
/** The same request for whoever wants only this. */
function stopCall(access, deploymentId) {
    return {
        request: stopRequest(access, deploymentId),
        title: 'Edgegap',
        what: `stop deployment ${deploymentId}`,
        again: 'nothing',
        errorText: _error_text_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .k,
        hint: (status) => hints[status] ?? '',
    };
}


/***/ }),

/***/ 8172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readProblem),
/* harmony export */   Wu: () => (/* binding */ readDeployAnswer),
/* harmony export */   qT: () => (/* binding */ readContainerLog),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _badrap_valita__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9118);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/** Edgegap's answers, as schemas: lenient in what they may hold besides, strict in what makes a success. */


/** To a request that starts a deployment; a 422 has both. */
const deployAnswer = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ request_id: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional(), message: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional() });
const text = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().map((value) => (typeof value === 'string' ? value : ''));
const whole = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().map((value) => (Number.isSafeInteger(value) ? Number(value) : undefined));
/** Only `true` itself counts for a claim of that weight. */
const flag = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().map((value) => value === true);
/** What is not as documented is as good as missing: an address is no reason to doubt a status. */
function leniently(type) {
    return _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().map((value) => {
        const result = type.try(value, { mode: 'strip' });
        return result.ok ? result.value : undefined;
    });
}
const wirePort = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    name: text.optional(),
    link: text.optional(),
    internal: whole.optional(),
    external: whole.optional(),
    protocol: text.optional(),
    tls_upgrade: flag.optional(),
});
const location = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    city: text.optional(),
    administrative_division: text.optional(),
    country: text.optional(),
});
/** Without id and status an answer says nothing; all else may be missing or null until a server is found. */
const status = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    request_id: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    current_status: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    running: flag.optional(),
    error: flag.optional(),
    error_detail: text.optional(),
    fqdn: text.optional(),
    public_ip: text.optional(),
    ports: leniently(_badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1(wirePort)).optional(),
    location: leniently(location).optional(),
});
const crash = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ exit_code: whole.optional(), message: text.optional(), restart_count: whole.optional() });
const containerLog = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    logs: text.optional(),
    crash_logs: text.optional(),
    crash_data: leniently(crash).optional(),
});
const problem = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ message: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional(), details: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional() });
function read(type, body) {
    const result = type.try((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(body), { mode: 'strip' });
    return result.ok ? result.value : undefined;
}
const readDeployAnswer = (body) => read(deployAnswer, body);
const readStatus = (body) => read(status, body);
const readContainerLog = (body) => read(containerLog, body);
const readProblem = (body) => read(problem, body);


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
