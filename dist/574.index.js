export const id = 574;
export const ids = [574];
export const modules = {

/***/ 5231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zl: () => (/* binding */ openTracker),
  zu: () => (/* binding */ readTrackerConnection),
  OW: () => (/* binding */ trackerSecrets)
});

// EXTERNAL MODULE: ./build/core/call.js
var call = __webpack_require__(5656);
// EXTERNAL MODULE: ./build/core/input-types.js
var input_types = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/core/shared-inputs.js
var shared_inputs = __webpack_require__(3071);
// EXTERNAL MODULE: ./build/core/task.js
var task = __webpack_require__(93);
// EXTERNAL MODULE: ./build/core/tracker/ask.js
var ask = __webpack_require__(4520);
// EXTERNAL MODULE: ./node_modules/@badrap/valita/dist/index.js
var dist = __webpack_require__(9118);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/core/tracker/login.js
/** Logging in to the tracker: three shapes of the answer over time. */


function loginRequest(baseUrl, { username, password }) {
    return {
        method: 'POST',
        url: `${baseUrl}/api/v1/auth/login`,
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify({ username, password }),
    };
}
const said = dist/* object */.Ik({ token: dist/* unknown */.L5().optional(), accessToken: dist/* unknown */.L5().optional() });
/** Older servers have it in the body, the newest only in a cookie. Undefined where there is none. */
function readLoginToken({ body, headers }) {
    const read = said.try((0,json/* parseJson */.q)(body), { mode: 'strip' });
    const cookie = /(?:^|\n)\s*access_token=([^;\n]*)/.exec(headers['set-cookie'] ?? '')?.[1];
    const candidates = [...(read.ok ? [read.value.token, read.value.accessToken] : []), cookie];
    return candidates.find(isToken);
}
/** What a header can carry. */
function isToken(text) {
    return typeof text === 'string' && /^[\x21-\x7e]{8,10000}$/.test(text);
}

;// CONCATENATED MODULE: ./build/actions/tracker/connection.js
/** How the tracker actions reach the tracker: by a token, or by logging in. */






const trackerSecrets = { hooks: [], tokens: ['token', 'password'] };
/** The host of `url` is allowed by being named there. */
function readTrackerConnection(reader, raw) {
    const { hosts, requestTimeoutMs } = (0,shared_inputs/* readConnection */.dC)(reader, (0,shared_inputs/* hostOf */.w4)(raw('url')));
    const inputs = {
        baseUrl: reader.read('url', (0,input_types/* required */.mw)((0,shared_inputs/* allowedBaseUrl */.Fn)(hosts)), ''),
        token: reader.read('token', (0,input_types/* token */.Sh)({ schemes: ['Bearer'] }), ''),
        username: reader.read('username', (0,input_types/* text */.Qq)({ most: 255 }), ''),
        password: reader.read('password', (0,input_types/* text */.Qq)({ most: 1000 }), ''),
        requestTimeoutMs,
        summary: reader.read('summary', input_types/* boolean */.zM, 'true'),
    };
    judgeCredentials(reader, (name) => raw(name).trim() !== '');
    return inputs;
}
function judgeCredentials(reader, isGiven) {
    const legal = 'either `token`, or `username` and `password`';
    const pair = ['username', 'password'];
    if (isGiven('token')) {
        for (const input of pair.filter(isGiven))
            reader.fault({ input, problem: '`token` is given as well', legal });
        return;
    }
    const missing = pair.filter((input) => !isGiven(input));
    if (missing.length === 2) {
        reader.fault({ input: 'token', problem: 'it is missing, and so are `username` and `password`', legal });
        return;
    }
    for (const input of missing)
        reader.fault({ input, problem: 'it is missing', legal });
}
/** Logs in where there is no token; what it gets is hidden before anybody else can see it. */
async function openTracker(inputs, world) {
    const { baseUrl, username, password } = inputs;
    const { redact } = world;
    if (inputs.token !== '')
        return { access: { baseUrl, redact, authorization: `Bearer ${inputs.token}` } };
    const asked = (0,ask/* trackerCall */.Z)({
        request: loginRequest(baseUrl, { username, password }),
        what: 'log in',
        again: 'nothing',
        hints: {
            401: 'Check `username` and `password`.',
            429: 'The tracker takes five logins a minute: run this job again in a minute.',
        },
    });
    const end = await (0,call/* call */.T)(asked, { world, limits: inputs });
    if (end.kind === 'ended')
        return (0,task/* endedWith */.tX)(end.outcome);
    const obtained = readLoginToken(end.answer);
    if (obtained === undefined) {
        const next = 'Check that `url` is the address of the tracker, or give a `token`.';
        return (0,task/* badResponse */.pb)({
            title: ask/* trackerTitle */.b,
            missing: 'a token (`token`, `accessToken`, or the cookie `access_token`)',
            next,
        });
    }
    world.hide(obtained);
    return { access: { baseUrl, redact, authorization: `Bearer ${obtained}` } };
}


/***/ }),

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

/***/ 4520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ trackerCall),
/* harmony export */   b: () => (/* binding */ trackerTitle)
/* harmony export */ });
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7592);
/** One request of an action to the tracker, and what to do when it fails. */

const trackerTitle = 'the tracker';
/** https://ops-talks.github.io/farm/ (API reference, Authentication; read 2026-11-22) */
const commonHints = {
    308: 'Its API lives elsewhere: `url` wants the address in front of `/api/v1`.',
    401: 'The token is not valid, or has expired: a token is good for about an hour. Give `username` and `password` instead of `token`, so that every run logs in anew.',
    403: 'To write takes the role `admin`; newer trackers want membership of the organization.',
    404: 'Check the ids in the inputs, and `url`.',
    429: 'The tracker takes no more requests at the moment: run this job again in a minute.',
};
function trackerCall({ request, what, again, hints }) {
    return {
        title: trackerTitle,
        request,
        what,
        again,
        errorText: ({ body }) => (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .readProblem */ .K)(body),
        hint: (status) => hints?.[status] ?? commonHints[status] ?? '',
    };
}


/***/ }),

/***/ 2751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ trackerStatuses),
/* harmony export */   N6: () => (/* binding */ refusedStep),
/* harmony export */   uV: () => (/* binding */ isEnd),
/* harmony export */   x4: () => (/* binding */ isTrackerStatus),
/* harmony export */   yV: () => (/* binding */ pathBetween)
/* harmony export */ });
/* unused harmony export transitionsFrom */
/** The states of a record in a deployments tracker, and the ways between them. */
const trackerStatuses = ['pending', 'in_progress', 'succeeded', 'failed', 'rolled_back'];
/**
 * No state leads to itself, none is strictly the last one, and every one can be reached from every other.
 * https://ops-talks.github.io/farm/ (API reference, Deployments; read 2026-11-22)
 */
const transitionsFrom = {
    pending: ['in_progress', 'failed'],
    in_progress: ['succeeded', 'failed'],
    succeeded: ['rolled_back'],
    failed: ['pending'],
    rolled_back: ['pending'],
};
function isTrackerStatus(text) {
    return trackerStatuses.some((status) => status === text);
}
/** True where a deployment is over for whoever waits for it. */
function isEnd(status) {
    return status !== 'pending' && status !== 'in_progress';
}
/** The states to be walked through one after the other, `to` being the last; none where it is there already. */
function pathBetween(from, to) {
    let ways = [{ at: from, path: [] }];
    for (;;) {
        const arrived = ways.find(({ at }) => at === to);
        if (arrived)
            return arrived.path;
        ways = ways.flatMap(({ at, path }) => transitionsFrom[at].map((next) => ({ at: next, path: [...path, next] })));
    }
}
/** Half a sentence for a step that the tracker would refuse. */
function refusedStep(from, to) {
    return `its status is "${from}", from which "${to}" is not allowed; allowed: ${transitionsFrom[from].join(', ')}`;
}


/***/ }),

/***/ 7592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ mostTaken),
/* harmony export */   K: () => (/* binding */ readProblem),
/* harmony export */   Lt: () => (/* binding */ changeRecordRequest),
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   Vi: () => (/* binding */ recordRequest),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   yd: () => (/* binding */ listRecordsRequest),
/* harmony export */   z1: () => (/* binding */ createRecordRequest)
/* harmony export */ });
/* harmony import */ var _badrap_valita__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9118);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/** The wire format of the deployments tracker: requests, and what is read of the answers. */



const mostTaken = 100;
function createRecordRequest(access, record) {
    return withBody(access, { method: 'POST', path: '' }, record);
}
/** `id` has been checked (`isSafeId`): an id that is no UUID is answered with a 500. */
function changeRecordRequest(access, id, change) {
    return withBody(access, { method: 'PATCH', path: `/${id}` }, change);
}
function recordRequest(access, id) {
    return { method: 'GET', url: `${access.baseUrl}${path}/${id}`, headers: headersFor(access) };
}
/** Newest first. */
function listRecordsRequest(access, filter) {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(filter))
        query.set(name, String(value));
    return { method: 'GET', url: `${access.baseUrl}${path}?${query}`, headers: headersFor(access) };
}
const path = '/api/v1/deployments';
function headersFor({ authorization }) {
    return { accept: 'application/json', authorization };
}
function withBody(access, to, body) {
    const headers = { ...headersFor(access), 'content-type': 'application/json' };
    const clean = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactDeep */ .K)(access.redact ?? ((text) => text), body);
    return { method: to.method, url: `${access.baseUrl}${path}${to.path}`, headers, body: JSON.stringify(clean) };
}
const optionalText = _badrap_valita__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5()
    .map((value) => (typeof value === 'string' ? value : ''))
    .optional(() => '');
const record = _badrap_valita__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({
    id: _badrap_valita__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(),
    version: _badrap_valita__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(),
    /** Any word: a newer server may know more of them. */
    status: _badrap_valita__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(),
    componentId: optionalText,
    environmentId: optionalText,
    commitSha: optionalText,
    metadata: _badrap_valita__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1(_badrap_valita__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5()).nullable().optional(),
});
const page = _badrap_valita__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ data: _badrap_valita__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(record), total: _badrap_valita__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai() });
const problem = _badrap_valita__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ message: _badrap_valita__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC(_badrap_valita__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), _badrap_valita__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(_badrap_valita__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj())) });
function readRecord(body) {
    return read(record, body);
}
function readPage(body) {
    return read(page, body);
}
/** The error text in an answer that failed; a validation gives several. From outside, not yet inert; empty without one. */
function readProblem(body) {
    const message = read(problem, body)?.message ?? '';
    return typeof message === 'string' ? message : message.join('; ');
}
function read(shape, body) {
    const result = shape.try((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(body), { mode: 'strip' });
    return result.ok ? result.value : undefined;
}


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
