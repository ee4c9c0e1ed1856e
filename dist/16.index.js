export const id = 16;
export const ids = [16];
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

/***/ 843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);
/** What Flightcontrol says of an error. */


/** `message ?? error ?? body`; an HTML page says nothing to anybody. */
function errorText(answer) {
    const problem = (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .readProblem */ .K)(answer.body);
    if (!problem)
        return answer.body.trimStart().startsWith('<') ? '' : answer.body.trim().slice(0, 300);
    const text = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(problem.message ?? problem.error ?? answer.body);
    return problem.errorCode ? `${text} [${problem.errorCode}]` : text;
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


/***/ }),

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ managementCall),
/* harmony export */   R: () => (/* binding */ managementRequest)
/* harmony export */ });
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(843);
/** Requests to Flightcontrol's management API. https://www.flightcontrol.dev/docs/reference/api (read 2026-11-22) */

const hints = {
    401: 'Check the input `api-key`: create a key in Flightcontrol (organization settings, API keys) and replace the secret.',
    403: 'The API key may not do this: use a key of the organization that owns it.',
    404: 'Check the ids in the inputs, and that the API key belongs to the organization that owns them.',
    429: 'Flightcontrol takes no more requests at the moment: run this job again in a few minutes.',
};
/** The request alone, for who asks by another way than `call`. */
function managementRequest({ apiUrl, apiKey }, { method, path, body }) {
    const authorization = `Bearer ${apiKey}`;
    const url = `${apiUrl}${path}`;
    if (body === undefined)
        return { method, url, headers: { authorization } };
    const headers = { authorization, 'content-type': 'application/json' };
    return { method, url, headers, body: JSON.stringify(body) };
}
/** The request with all that `call` needs to send it and to explain what went wrong. */
function managementCall(api, { what, again, ...asked }) {
    return {
        title: 'Flightcontrol',
        what,
        again,
        request: managementRequest(api, asked),
        errorText: _error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .errorText */ .k,
        hint: (status) => hints[status] ?? '',
    };
}


/***/ }),

/***/ 6772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readProblem),
/* harmony export */   iJ: () => (/* binding */ readDeployment),
/* harmony export */   sZ: () => (/* binding */ readHookAnswer)
/* harmony export */ });
/* harmony import */ var _badrap_valita__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9118);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/** Flightcontrol's answers, as schemas: lenient in what they may hold besides, strict in what makes a success. */


/** `success` is a boolean or the word, by one page or the other; without an id nothing can be followed. */
const hookAnswer = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    success: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional(),
    deploymentId: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional(),
});
const text = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().map((value) => (typeof value === 'string' ? value : ''));
const service = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    serviceId: text.optional(),
    serviceGivenId: text.optional(),
    serviceName: text.optional(),
    serviceDomain: text.optional(),
    type: text.optional(),
});
const serviceDeployment = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    serviceDeploymentId: text.optional(),
    service: service.nullable().optional(),
    status: text.optional(),
    error: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional(),
});
const deployment = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    deploymentId: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    status: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    environmentGivenId: text.optional(),
    environmentId: text.optional(),
    serviceDeployments: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(serviceDeployment).nullable().optional(),
});
const problem = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    message: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional(),
    error: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional(),
    errorCode: text.optional(),
});
function read(type, body) {
    const result = type.try((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(body), { mode: 'strip' });
    return result.ok ? result.value : undefined;
}
const readHookAnswer = (body) => read(hookAnswer, body);
const readDeployment = (body) => read(deployment, body);
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
