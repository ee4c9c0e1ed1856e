export const id = 281;
export const ids = [281];
export const modules = {

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

/***/ 2281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@badrap/valita/dist/index.js
var dist = __webpack_require__(9118);
// EXTERNAL MODULE: ./build/core/call.js
var call = __webpack_require__(5656);
// EXTERNAL MODULE: ./build/core/identifier.js
var identifier = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/core/input-types.js
var input_types = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/string-map.js
var string_map = __webpack_require__(9014);
// EXTERNAL MODULE: ./build/core/task.js
var task = __webpack_require__(93);
// EXTERNAL MODULE: ./build/providers/flightcontrol/management.js
var management = __webpack_require__(4842);
// EXTERNAL MODULE: ./build/actions/flightcontrol/connection.js
var connection = __webpack_require__(9538);
// EXTERNAL MODULE: ./build/core/input-reader.js
var input_reader = __webpack_require__(9380);
// EXTERNAL MODULE: ./build/core/key-values.js
var key_values = __webpack_require__(8336);
;// CONCATENATED MODULE: ./build/actions/flightcontrol/service-references.js
/** Variables whose value comes from another service. */




const filled = dist/* string */.Yj().assert((text) => text !== '');
const references = dist/* record */.g1(dist/* object */.Ik({ id: filled, value: filled }));
const serviceReferences = {
    legal: 'a JSON object such as `{"DB_HOST": {"id": "service-id", "value": "host"}}`',
    parse: (given) => {
        if (given === '')
            return (0,input_reader/* value */.Uq)([]);
        const said = references.try((0,json/* parseJson */.q)(given));
        if (!said.ok)
            return (0,input_reader/* fault */.DG)('it is not a JSON object of this shape');
        const pairs = Object.entries(said.value).map(([key, reference]) => ({ key, value: reference }));
        const wrong = pairs.findIndex(({ key }) => !(0,key_values/* isKey */.m0)(key) || key === '__proto__');
        return wrong < 0 ? (0,input_reader/* value */.Uq)(pairs) : (0,input_reader/* fault */.DG)(`key ${wrong + 1} is not a key (letters, digits and \`_\`)`);
    },
};
function readServiceReferences(reader) {
    return reader.read('from-service', serviceReferences, '');
}

;// CONCATENATED MODULE: ./build/actions/flightcontrol/variables.js
/** Sets environment variables of an environment or a service. Their values are never shown. */










/** Their values are secret, not only names of where a secret is kept. */
const variablesSecrets = { ...connection/* managementSecrets */.p, hiddenValues: ['parameter-store', 'secrets-manager'] };
const kinds = {
    'plain-text': 'plainText',
    'parameter-store': 'parameterStore',
    'secrets-manager': 'secretsManager',
    'from-parameter-store': 'fromParameterStore',
    'from-secrets-manager': 'fromSecretsManager',
};
const whole = dist/* number */.ai().assert((count) => Number.isInteger(count) && count >= 0);
const saved = dist/* object */.Ik({ status: dist/* literal */.eu('completed'), savedCount: whole });
const processing = dist/* object */.Ik({
    status: dist/* literal */.eu('processing'),
    runId: dist/* string */.Yj().assert(identifier/* isSafeId */.J),
    savedCount: whole,
    processingCount: whole,
});
const variablesTask = {
    title: 'Set environment variables',
    outputNames: ['status', 'savedCount', 'processingCount', 'runId'],
    readInputs: (reader, raw) => ({
        ...(0,connection/* readManagement */.k)(reader),
        ...readScope(reader, raw),
        variables: readVariables(reader),
    }),
    /** https://www.flightcontrol.dev/docs/reference/api/environment-variables (read 2026-11-22) */
    async run(inputs, world) {
        const end = await (0,call/* call */.T)(setting(inputs), { world, limits: inputs });
        return end.kind === 'ended' ? (0,task/* endedWith */.tX)(end.outcome) : told(inputs, end.answer);
    },
};
/** Whoever sets the same values once more changes nothing. */
function setting(inputs) {
    const { scope, id, variables } = inputs;
    const path = `/v1/${scope}s/${id}/env-variables`;
    const what = `set ${countOf(inputs)} of ${scope} ${id}`;
    return (0,management/* managementCall */.M)(inputs, { method: 'POST', path, body: variables, what, again: 'the-same' });
}
function countOf({ variables }) {
    const count = Object.values(variables).reduce((sum, ofKind) => sum + Object.keys(ofKind).length, 0);
    return `${count} ${count === 1 ? 'variable' : 'variables'}`;
}
function readScope(reader, raw) {
    const environmentId = reader.read('environment-id', input_types/* identifier */.Cv, '');
    const serviceId = reader.read('service-id', input_types/* identifier */.Cv, '');
    const given = ['environment-id', 'service-id'].filter((name) => raw(name).trim() !== '');
    if (given.length !== 1) {
        const problem = given.length === 0 ? 'it is missing, and so is `service-id`' : '`service-id` is given as well';
        reader.fault({ input: 'environment-id', problem, legal: 'either `environment-id` or `service-id`' });
    }
    return serviceId === '' ? { scope: 'environment', id: environmentId } : { scope: 'service', id: serviceId };
}
function readVariables(reader) {
    const before = reader.faults.length;
    const given = Object.entries(kinds).map(([input, kind]) => ({
        input,
        kind,
        pairs: reader.read(input, string_map/* stringMap */.Q, ''),
    }));
    const references = { input: 'from-service', kind: 'fromService', pairs: readServiceReferences(reader) };
    const all = [...given, references].filter(({ pairs }) => pairs.length > 0);
    if (all.length === 0 && reader.faults.length === before) {
        reader.fault({
            input: 'plain-text',
            problem: 'no variable is given at all',
            legal: 'at least one variable of any kind',
        });
    }
    refuseTwice(reader, all);
    return Object.fromEntries(all.map(({ kind, pairs }) => [kind, Object.fromEntries(pairs.map(({ key, value }) => [key, value]))]));
}
/** Which of two kinds wins is not documented. */
function refuseTwice(reader, all) {
    const seen = new Map();
    for (const { input, pairs } of all) {
        for (const { key } of pairs) {
            const first = seen.get(key);
            if (first === undefined)
                seen.set(key, input);
            else
                reader.fault({ input, problem: `${key} is in \`${first}\` as well`, legal: 'each variable once' });
        }
    }
}
/** 200: all is saved. 202: secrets that Flightcontrol keeps are being saved; it has no way to ask whether they are. */
function told(inputs, { status, body }) {
    const shape = status === 202 ? processing : saved;
    const said = shape.try((0,json/* parseJson */.q)(body), { mode: 'strip' });
    if ((status !== 200 && status !== 202) || !said.ok) {
        const missing = status === 202
            ? '`status: processing`, `runId`, `savedCount` and `processingCount`, as a 202 does'
            : '`status: completed` and `savedCount`, as a 200 does';
        const next = `Look in Flightcontrol at the variables of ${inputs.scope} ${inputs.id}. Setting them again is safe.`;
        return (0,task/* badResponse */.pb)({ title: 'Flightcontrol', missing, next });
    }
    const { savedCount } = said.value;
    const later = 'runId' in said.value ? said.value : { processingCount: 0, runId: '' };
    const tail = later.runId === '' ? '' : `, ${later.processingCount} are being saved (run ${later.runId})`;
    return (0,task/* succeeded */.gq)(`Set ${countOf(inputs)} of ${inputs.scope} ${inputs.id}: ${savedCount} saved${tail}.`, {
        outputs: {
            status: said.value.status,
            savedCount: String(savedCount),
            processingCount: String(later.processingCount),
            runId: later.runId,
        },
        rows: [
            [inputs.scope === 'service' ? 'Service' : 'Environment', inputs.id],
            ['Status', said.value.status],
            ['Saved', String(savedCount)],
            ['Being saved', String(later.processingCount)],
        ],
    });
}

// EXTERNAL MODULE: ./build/main/task-action.js + 1 modules
var task_action = __webpack_require__(3202);
;// CONCATENATED MODULE: ./build/main/flightcontrol-variables.js
/** The action flightcontrol/variables. */


const main = () => (0,task_action/* startTaskAction */._)(variablesTask, variablesSecrets);


/***/ })

};
