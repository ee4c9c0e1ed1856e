export const id = 129;
export const ids = [129];
export const modules = {

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readManagement),
/* harmony export */   p: () => (/* binding */ managementSecrets)
/* harmony export */ });
/* harmony import */ var _core_input_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5798);
/* harmony import */ var _core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3071);
/** How the management actions reach Flightcontrol. */


const managementSecrets = { hooks: [], tokens: ['api-key'] };
function readManagement(reader) {
    const { hosts, requestTimeoutMs } = (0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readConnection */ .dC)(reader, ['api.flightcontrol.dev']);
    return {
        apiKey: reader.read('api-key', (0,_core_input_types_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_core_input_types_js__WEBPACK_IMPORTED_MODULE_1__/* .token */ .Sh)({ schemes: ['Bearer'] })), ''),
        apiUrl: reader.read('api-url', (0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedBaseUrl */ .Fn)(hosts), 'https://api.flightcontrol.dev'),
        requestTimeoutMs,
        summary: reader.read('summary', _core_input_types_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, 'true'),
    };
}


/***/ }),

/***/ 6129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/actions/flightcontrol/connection.js
var connection = __webpack_require__(9538);
// EXTERNAL MODULE: ./node_modules/@badrap/valita/dist/index.js
var dist = __webpack_require__(9118);
// EXTERNAL MODULE: ./build/core/call.js
var call = __webpack_require__(5656);
// EXTERNAL MODULE: ./build/core/input-types.js
var input_types = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/task.js
var task = __webpack_require__(93);
// EXTERNAL MODULE: ./build/providers/flightcontrol/management.js
var management = __webpack_require__(4842);
;// CONCATENATED MODULE: ./build/actions/flightcontrol/scale.js
/** Sets, adds or removes instances of a service. */







const instances = dist/* number */.ai().assert((count) => Number.isInteger(count) && count >= 0);
const scaled = dist/* object */.Ik({
    serviceId: dist/* string */.Yj().optional(),
    previousDesiredCount: instances,
    newDesiredCount: instances,
    autoscalingEnabled: dist/* boolean */.zM().optional(),
});
const scaleTask = {
    title: 'Scale a service',
    outputNames: ['previousCount', 'newCount', 'autoscaling'],
    readInputs: (reader) => ({
        ...(0,connection/* readManagement */.k)(reader),
        serviceId: reader.read('service-id', (0,input_types/* required */.mw)(input_types/* identifier */.Cv), ''),
        operation: reader.read('operation', (0,input_types/* oneOf */.yL)('set', 'add', 'remove'), 'set'),
        count: reader.read('count', (0,input_types/* required */.mw)((0,input_types/* wholeNumber */.rD)({ least: 0, most: 100 })), '0'),
    }),
    /** https://www.flightcontrol.dev/docs/reference/api/services/update-scaling (read 2026-11-22) */
    async run(inputs, world) {
        const { serviceId, operation, count } = inputs;
        const asked = (0,management/* managementCall */.M)(inputs, {
            method: 'POST',
            path: `/v1/services/${serviceId}/scaling`,
            body: { operation, count },
            what: `scale service ${serviceId}`,
            again: operation === 'set' ? 'the-same' : 'more',
        });
        const end = await (0,call/* call */.T)(asked, { world, limits: inputs });
        if (end.kind === 'ended')
            return (0,task/* endedWith */.tX)(end.outcome);
        const said = scaled.try((0,json/* parseJson */.q)(end.answer.body), { mode: 'strip' });
        if (!said.ok)
            return unreadable(inputs, '`previousDesiredCount` and `newDesiredCount`');
        if (said.value.serviceId !== undefined && said.value.serviceId !== serviceId) {
            return unreadable(inputs, 'the `serviceId` that was asked for');
        }
        return done(inputs, said.value);
    },
};
function unreadable({ serviceId }, missing) {
    const next = `Look in Flightcontrol how many instances service ${serviceId} has now.`;
    return (0,task/* badResponse */.pb)({ title: 'Flightcontrol', missing, next });
}
function done(inputs, { previousDesiredCount, newDesiredCount, autoscalingEnabled }) {
    const { serviceId, operation, count } = inputs;
    const wanted = { set: count, add: previousDesiredCount + count, remove: previousDesiredCount - count }[operation];
    const notes = [
        ...(newDesiredCount === wanted
            ? []
            : [` Asked for were ${wanted}: Flightcontrol keeps to the limits of the service.`]),
        ...(autoscalingEnabled ? [' Autoscaling is on and may change that again.'] : []),
    ];
    const outputs = {
        previousCount: String(previousDesiredCount),
        newCount: String(newDesiredCount),
        autoscaling: autoscalingEnabled === undefined ? '' : String(autoscalingEnabled),
    };
    const changed = `Service ${serviceId} was scaled from ${outputs.previousCount} to ${outputs.newCount} instances.`;
    return (0,task/* succeeded */.gq)(`${changed}${notes.join('')}`, {
        outputs,
        rows: [
            ['Service', serviceId],
            ['Instances', `${outputs.previousCount} → ${outputs.newCount}`],
            ['Autoscaling', outputs.autoscaling || 'not told'],
        ],
    });
}

// EXTERNAL MODULE: ./build/main/task-action.js + 1 modules
var task_action = __webpack_require__(3202);
;// CONCATENATED MODULE: ./build/main/flightcontrol-scale.js
/** The action flightcontrol/scale. */



const main = () => (0,task_action/* startTaskAction */._)(scaleTask, connection/* managementSecrets */.p);


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

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ managementCall)
/* harmony export */ });
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(843);
/** Requests to Flightcontrol's management API. https://www.flightcontrol.dev/docs/reference/api (read 2026-11-22) */

const hints = {
    401: 'Check the input `api-key`: create a key in Flightcontrol (organization settings, API keys) and replace the secret.',
    403: 'The API key may not do this: use a key of the organization that owns it.',
    404: 'Check the ids in the inputs, and that the API key belongs to the organization that owns them.',
    429: 'Flightcontrol takes no more requests at the moment: run this job again in a few minutes.',
};
function managementCall(api, { body, ...asked }) {
    const authorization = `Bearer ${api.apiKey}`;
    const json = body === undefined ? undefined : JSON.stringify(body);
    return {
        title: 'Flightcontrol',
        what: asked.what,
        again: asked.again,
        request: {
            method: asked.method,
            url: `${api.apiUrl}${asked.path}`,
            headers: json === undefined ? { authorization } : { authorization, 'content-type': 'application/json' },
            ...(json !== undefined && { body: json }),
        },
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


/***/ })

};
