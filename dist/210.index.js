export const id = 210;
export const ids = [210];
export const modules = {

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

/***/ 7210:
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
// EXTERNAL MODULE: ./build/core/identifier.js
var identifier = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/core/json.js
var core_json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/task.js
var task = __webpack_require__(93);
// EXTERNAL MODULE: ./build/providers/flightcontrol/management.js
var management = __webpack_require__(4842);
// EXTERNAL MODULE: ./build/core/input-types.js
var input_types = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/core/key-values.js
var key_values = __webpack_require__(8336);
// EXTERNAL MODULE: ./build/core/structured-text.js
var structured_text = __webpack_require__(2699);
;// CONCATENATED MODULE: ./build/actions/flightcontrol/environment-inputs.js
/** What an environment is to be, and which of it each of the three requests takes. */





const filled = dist/* string */.Yj().assert((given) => given !== '', 'is empty');
/** What a service is besides these three is for Flightcontrol to judge. */
const service = dist/* object */.Ik({ id: filled, name: filled, type: filled }).rest(dist/* unknown */.L5());
const vpc = dist/* object */.Ik({ id: filled.optional(), cidr: filled.optional(), private: dist/* boolean */.zM().optional() });
const variables = dist/* record */.g1(dist/* string */.Yj())
    .assert((given) => Object.keys(given).every(key_values/* isKey */.m0), 'has a key that is not letters, digits and `_`');
function readEnvironment(reader, raw) {
    const operation = reader.read('operation', (0,input_types/* required */.mw)((0,input_types/* oneOf */.yL)('create', 'edit')), 'edit');
    const environmentId = reader.read('environment-id', input_types/* identifier */.Cv, '');
    const name = reader.read('name', (0,input_types/* text */.Qq)({ most: 255 }), '');
    const inputs = {
        ...(0,connection/* readManagement */.k)(reader),
        operation,
        projectId: reader.read('project-id', (0,input_types/* required */.mw)(input_types/* identifier */.Cv), ''),
        environmentId,
        name,
        body: { ...(name !== '' && { name }), ...readBody(reader) },
    };
    const isFaulty = (input) => reader.faults.some((fault) => fault.input === input);
    // Without a legal operation, nothing can be said of what belongs to it.
    if (!isFaulty('operation'))
        judge(reader, { operation, isGiven: (input) => raw(input).trim() !== '', isFaulty });
    return inputs;
}
function readBody(reader) {
    const region = reader.read('region', (0,input_types/* text */.Qq)({ most: 50 }), '');
    const branch = reader.read('branch', input_types/* branchName */.at, '');
    const trigger = reader.read('deploy-trigger', (0,input_types/* optional */.lq)((0,input_types/* oneOf */.yL)('push', 'manual')), '');
    const shape = {
        services: (0,structured_text/* structured */.u)(dist/* array */.YO(service), { legal: 'a list of services, each with `id`, `name` and `type`' }),
        vpc: (0,structured_text/* structured */.u)(vpc, { legal: '`id`, `cidr`, `private`' }),
        variables: (0,structured_text/* structured */.u)(variables, { legal: 'texts by key', scalars: 'as-written' }),
    };
    const services = reader.read('services', shape.services, '');
    const network = reader.read('vpc', shape.vpc, '');
    const envVariables = reader.read('variables', shape.variables, '');
    const source = { ...(branch !== '' && { branch }), ...(trigger !== undefined && { trigger }) };
    return {
        ...(region !== '' && { region }),
        ...(Object.keys(source).length > 0 && { source }),
        ...(services !== undefined && { services }),
        ...(network !== undefined && { vpc: network }),
        ...(envVariables !== undefined && { envVariables }),
    };
}
const ofEditById = ['name', 'branch', 'deploy-trigger'];
const ofCreateOnly = ['region', 'services', 'vpc', 'variables'];
function judge(reader, { operation, isGiven, isFaulty }) {
    const fault = (input, problem, legal) => {
        if (!isFaulty(input))
            reader.fault({ input, problem, legal });
    };
    const byId = isGiven('environment-id');
    if (operation === 'create' && byId) {
        fault('environment-id', 'a new environment has no id yet', 'only with `operation: edit`');
    }
    if (operation === 'edit' && byId) {
        for (const input of ofCreateOnly.filter(isGiven)) {
            fault(input, 'Flightcontrol does not change it by `environment-id`', 'by it: `name`, `branch`, `deploy-trigger`');
        }
        if (!ofEditById.some(isGiven))
            fault('name', 'nothing is given to be changed', 'at least one of `name`, `branch`, `deploy-trigger`');
        return;
    }
    const why = operation === 'create' ? 'to create an environment' : 'to edit an environment without `environment-id`';
    for (const input of ['name', 'region'].filter((one) => !isGiven(one))) {
        fault(input, 'it is missing', `\`name\` and \`region\` are needed ${why}`);
    }
}

;// CONCATENATED MODULE: ./build/actions/flightcontrol/environment.js
/** Creates or edits an environment. */







/** `[{"message": "Environment updated successfully"}]`. */
const messages = dist/* array */.YO(dist/* object */.Ik({ message: dist/* string */.Yj() })).assert((list) => list.length > 0);
const created = dist/* object */.Ik({ id: dist/* unknown */.L5().optional(), environmentId: dist/* unknown */.L5().optional() });
const environmentTask = {
    title: 'Create or edit an environment',
    outputNames: ['environmentId', 'message'],
    readInputs: readEnvironment,
    async run(inputs, world) {
        const end = await (0,call/* call */.T)((0,management/* managementCall */.M)(inputs, requestFor(inputs)), { world, limits: inputs });
        if (end.kind === 'ended')
            return (0,task/* endedWith */.tX)(end.outcome);
        return told(inputs, end.answer.body);
    },
};
/**
 * To edit, the documentation has a POST with the environment's id, for name and source; the published OpenAPI has a PATCH
 * without an id, that takes what creating takes. https://www.flightcontrol.dev/docs/reference/api/environments (read 2026-11-22)
 */
function requestFor(inputs) {
    const { operation, projectId, environmentId, body } = inputs;
    const environments = `/v1/projects/${projectId}/environments`;
    if (operation === 'create') {
        const what = `create an environment in project ${projectId}`;
        return { method: 'POST', path: environments, body, what, again: 'more' };
    }
    if (environmentId === '') {
        const what = `edit an environment of project ${projectId}`;
        return { method: 'PATCH', path: environments, body, what, again: 'more' };
    }
    const what = `edit environment ${environmentId}`;
    return { method: 'POST', path: `${environments}/${environmentId}`, body, what, again: 'the-same' };
}
/** Only the answer to an edit by id is documented; of the others, JSON is good, and so is nothing. A page of HTML is not. */
function told(inputs, body) {
    const json = (0,core_json/* parseJson */.q)(body);
    const said = messages.try(json, { mode: 'strip' });
    const byId = inputs.operation === 'edit' && inputs.environmentId !== '';
    if (!said.ok && (byId || saysNo(json) || (json === undefined && body.trim() !== ''))) {
        const missing = byId || json !== undefined ? 'what tells of success' : 'JSON';
        const next = `Look in Flightcontrol at the environments of project ${inputs.projectId} before you run this job again.`;
        return (0,task/* badResponse */.pb)({ title: 'Flightcontrol', missing, next });
    }
    const message = said.ok ? said.value.map((one) => one.message).join('; ') : '';
    const environmentId = inputs.environmentId || idIn(json);
    const which = environmentId === '' ? `Environment ${inputs.name}` : `Environment ${environmentId}`;
    const done = inputs.operation === 'create' ? 'was created' : 'was edited';
    const quoted = message === '' ? '' : ` Flightcontrol says: ${message}.`;
    return (0,task/* succeeded */.gq)(`${which} of project ${inputs.projectId} ${done}.${quoted}`, {
        outputs: { environmentId, message },
        rows: [
            ['Project', inputs.projectId],
            ['Environment', [inputs.name, environmentId].filter((part) => part !== '').join(', ')],
            ['Changed', Object.keys(inputs.body).join(', ')],
        ],
    });
}
/** A refusal in a 2xx: the error bodies of Flightcontrol hold one of these. */
const refusal = dist/* union */.KC(dist/* object */.Ik({ error: dist/* unknown */.L5().assert((given) => given !== null && given !== '' && given !== false) }), dist/* object */.Ik({ errorCode: dist/* string */.Yj() }), dist/* object */.Ik({ success: dist/* literal */.eu(false) }));
function saysNo(json) {
    return json === null || [json].flat().some((said) => refusal.try(said, { mode: 'strip' }).ok);
}
function idIn(json) {
    const said = created.try(json, { mode: 'strip' });
    const candidates = said.ok ? [said.value.environmentId, said.value.id] : [];
    return candidates.find(identifier/* isSafeId */.J) ?? '';
}

// EXTERNAL MODULE: ./build/main/task-action.js + 1 modules
var task_action = __webpack_require__(3202);
;// CONCATENATED MODULE: ./build/main/flightcontrol-environment.js
/** The action flightcontrol/environment. */



const main = () => (0,task_action/* startTaskAction */._)(environmentTask, connection/* managementSecrets */.p);


/***/ })

};
