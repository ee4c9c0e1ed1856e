export const id = 100;
export const ids = [100];
export const modules = {

/***/ 3100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/core/input-types.js
var input_types = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/core/shared-inputs.js
var shared_inputs = __webpack_require__(3071);
;// CONCATENATED MODULE: ./build/actions/flightcontrol/connection.js
/** How the management actions reach Flightcontrol. */


const apiUrl = 'https://api.flightcontrol.dev';
const managementSecrets = { hooks: [], tokens: ['api-key'] };
function readManagement(reader) {
    const { hosts, requestTimeoutMs } = (0,shared_inputs/* readConnection */.dC)(reader, ['api.flightcontrol.dev']);
    return {
        apiKey: reader.read('api-key', (0,input_types/* required */.mw)((0,input_types/* token */.Sh)({ schemes: ['Bearer'] })), ''),
        apiUrl: reader.read('api-url', (0,shared_inputs/* allowedBaseUrl */.Fn)(hosts), '') || apiUrl,
        requestTimeoutMs,
        summary: reader.read('summary', input_types/* boolean */.zM, 'true'),
    };
}

// EXTERNAL MODULE: ./node_modules/@badrap/valita/dist/index.js
var dist = __webpack_require__(9118);
// EXTERNAL MODULE: ./build/core/backoff.js
var backoff = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/core/failure-class.js
var failure_class = __webpack_require__(597);
// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
;// CONCATENATED MODULE: ./build/core/call.js
/** One request to a provider that is not a deployment: send it, try again only where that is harmless, explain what went wrong. */




const mostAttempts = 3;
const longestWaitMs = 60_000;
async function call(plan, { world, limits }) {
    for (let attempt = 1;; attempt++) {
        if (world.interrupt.signal.aborted)
            return interrupted(plan, 'no');
        const exchange = await world.http.send(plan.request, {
            timeoutMs: limits.requestTimeoutMs,
            abandon: world.interrupt.signal,
        });
        const failure = (0,failure_class/* classify */.L8)(exchange);
        if (exchange.kind === 'answered' && (failure === 'good' || limits.accept?.(exchange))) {
            return { kind: 'answered', answer: exchange };
        }
        if (failure === 'good' || attempt >= attemptsFor(failure, plan)) {
            return { kind: 'ended', outcome: call_explain(plan, { exchange, failure }) };
        }
        if (world.interrupt.signal.aborted)
            return interrupted(plan, failure === 'ambiguous' ? 'perhaps' : 'no');
        world.log.line(`${plan.title}: ${(0,explain/* exchangeSentence */.J)(exchange)}; trying again.`);
        await world.clock.sleep((0,backoff/* backoffMs */.j)({ attempt, exchange, longestMs: longestWaitMs, world }), world.interrupt.signal);
    }
}
function attemptsFor(failure, { idempotent }) {
    return failure === 'ambiguous' && idempotent ? mostAttempts : failure_class/* triggerAttempts */.LP[failure];
}
function interrupted({ title, what }, done) {
    const happened = done === 'no'
        ? `The workflow was cancelled before ${title} was asked to ${what}.`
        : `The workflow was cancelled while ${title} was asked to ${what}; it may have been done.`;
    return {
        kind: 'ended',
        outcome: (0,outcome/* outcome */.b)({ reason: 'workflow-cancelled', happened, afloat: 'none', next: 'Run this job again.' }),
    };
}
function call_explain(plan, { exchange, failure }) {
    const status = exchange.kind === 'answered' ? exchange.status : 0;
    const said = exchange.kind === 'answered' ? plan.errorText(exchange).slice(0, 300) : '';
    const quoted = said === '' ? '' : ` (“${said}”)`;
    const happened = `${plan.title} was asked to ${plan.what}, without success: ${(0,explain/* exchangeSentence */.J)(exchange)}${quoted}.`;
    return (0,outcome/* outcome */.b)({
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
        return plan.idempotent ? 'too-many-errors' : 'trigger-unconfirmed';
    if (status === 401 || status === 403)
        return 'unauthorized';
    return status === 404 || status === 410 ? 'not-found' : 'rejected';
}
function nextFor({ title, idempotent }, failure) {
    if (failure === 'ambiguous' && !idempotent)
        return `Look in ${title} whether it was done before you run this job again.`;
    return 'Run this job again when the cause is mended; that is safe.';
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/input-reader.js
var input_reader = __webpack_require__(9380);
// EXTERNAL MODULE: ./build/core/invalid-input.js
var invalid_input = __webpack_require__(8544);
;// CONCATENATED MODULE: ./build/core/task.js
/** What an action is that does one thing and is done: no deployment to follow, nothing to tell on a pull request. */



function readTaskInputs(task, raw) {
    const reader = (0,input_reader/* createInputReader */.ic)(raw);
    const inputs = Object.freeze(task.readInputs(reader, raw));
    return { inputs, faults: reader.faults };
}
function runTask(task, reading, world) {
    if (reading.faults.length > 0)
        return Promise.resolve(endedWith({ ...(0,invalid_input/* invalidInput */.a)(reading.faults), afloat: 'none' }));
    return task.run(reading.inputs, world);
}
function endedWith(end) {
    return { outcome: end, outputs: {}, rows: [] };
}
/** `happened` is the one line that says what changed. */
function succeeded(happened, given) {
    return { ...given, outcome: (0,outcome/* outcome */.b)({ reason: 'succeeded', happened, afloat: 'none' }) };
}
/** A 2xx that does not say what it must; what was asked for may have been done. */
function badResponse({ title, missing, next }) {
    const happened = `${title} answered, but its answer did not hold ${missing}.`;
    return endedWith((0,outcome/* outcome */.b)({ reason: 'bad-response', happened, afloat: 'none', next }));
}

// EXTERNAL MODULE: ./build/providers/registry.js + 19 modules
var registry = __webpack_require__(8739);
;// CONCATENATED MODULE: ./build/actions/flightcontrol/scale.js
/** Sets, adds or removes instances of a service. */







const scaled = dist/* object */.Ik({
    previousDesiredCount: dist/* number */.ai(),
    newDesiredCount: dist/* number */.ai(),
    autoscalingEnabled: dist/* boolean */.zM().optional(),
});
const scaleTask = {
    title: 'Scale a service',
    outputNames: ['previousCount', 'newCount', 'autoscaling'],
    readInputs: (reader) => ({
        ...readManagement(reader),
        serviceId: reader.read('service-id', (0,input_types/* required */.mw)(input_types/* identifier */.Cv), ''),
        operation: reader.read('operation', (0,input_types/* oneOf */.yL)('set', 'add', 'remove'), 'set'),
        count: reader.read('count', (0,input_types/* required */.mw)((0,input_types/* wholeNumber */.rD)({ least: 0, most: 100 })), '0'),
    }),
    /** https://www.flightcontrol.dev/docs/reference/api/services/update-scaling (read 2026-11-22) */
    async run(inputs, world) {
        const { serviceId, operation, count } = inputs;
        const asked = (0,registry/* managementCall */.MK)(inputs, {
            method: 'POST',
            path: `/v1/services/${serviceId}/scaling`,
            body: { operation, count },
            what: `scale service ${serviceId}`,
            idempotent: operation === 'set',
        });
        const end = await call(asked, { world, limits: inputs });
        if (end.kind === 'ended')
            return endedWith(end.outcome);
        const said = scaled.try((0,json/* parseJson */.q)(end.answer.body), { mode: 'strip' });
        if (!said.ok) {
            const next = `Look in Flightcontrol how many instances service ${serviceId} has now.`;
            return badResponse({ title: 'Flightcontrol', missing: '`previousDesiredCount` and `newDesiredCount`', next });
        }
        const { previousDesiredCount, newDesiredCount, autoscalingEnabled } = said.value;
        const outputs = {
            previousCount: String(previousDesiredCount),
            newCount: String(newDesiredCount),
            autoscaling: autoscalingEnabled === undefined ? '' : String(autoscalingEnabled),
        };
        const warning = autoscalingEnabled ? ' Autoscaling is on and may change that again.' : '';
        const happened = `Service ${serviceId} was scaled from ${outputs.previousCount} to ${outputs.newCount} instances.${warning}`;
        return succeeded(happened, {
            outputs,
            rows: [
                ['Service', serviceId],
                ['Instances', `${outputs.previousCount} → ${outputs.newCount}`],
            ],
        });
    },
};

// EXTERNAL MODULE: ./build/core/inert-markdown.js + 2 modules
var inert_markdown = __webpack_require__(8548);
// EXTERNAL MODULE: ./build/reporters/markdown-prose.js
var markdown_prose = __webpack_require__(4326);
// EXTERNAL MODULE: ./build/reporters/markdown-table.js
var markdown_table = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/reporters/within-limit.js
var within_limit = __webpack_require__(5036);
;// CONCATENATED MODULE: ./build/reporters/render-task.js
/** The job summary of an action that does one thing. */




function renderTask(title, { outcome, rows, table }) {
    const icon = outcome.result === 'success' || outcome.result === 'no-change' ? '✅' : '❌';
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
    return (0,within_limit/* withinLimit */.zl)([() => text], { max: 64 * 1024, measure: within_limit/* bytes */.ee });
}

// EXTERNAL MODULE: ./build/runtime/environment.js
var environment = __webpack_require__(4990);
// EXTERNAL MODULE: ./build/main/action.js + 18 modules
var action = __webpack_require__(7196);
;// CONCATENATED MODULE: ./build/main/task-action.js
/** An action that does one thing: its end gives outputs, log line, summary and exit code. */





function startTaskAction(task, secrets) {
    const reading = readTaskInputs(task, environment/* readInput */.R5);
    (0,action/* startAction */.R)({
        secrets,
        onCancelled: 'fail',
        run: async (host) => {
            const end = await runTask(task, reading, host);
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
    return result === 'success' || result === 'no-change' ? `✓ ${happened}` : `✗ ${reason.replaceAll('-', ' ')}`;
}

;// CONCATENATED MODULE: ./build/main/flightcontrol-scale.js
/** The action flightcontrol/scale. */



const main = () => startTaskAction(scaleTask, managementSecrets);


/***/ })

};
