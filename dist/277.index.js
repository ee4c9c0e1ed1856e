export const id = 277;
export const ids = [277];
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

/***/ 1277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/actions/tracker/connection.js + 1 modules
var connection = __webpack_require__(5231);
// EXTERNAL MODULE: ./build/core/call.js
var call = __webpack_require__(5656);
// EXTERNAL MODULE: ./build/core/identifier.js
var identifier = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/core/task.js
var task = __webpack_require__(93);
// EXTERNAL MODULE: ./build/core/tracker/ask.js
var ask = __webpack_require__(4520);
// EXTERNAL MODULE: ./build/core/tracker/states.js
var states = __webpack_require__(2751);
// EXTERNAL MODULE: ./build/core/tracker/wire.js
var wire = __webpack_require__(7592);
// EXTERNAL MODULE: ./node_modules/@badrap/valita/dist/index.js
var dist = __webpack_require__(9118);
// EXTERNAL MODULE: ./build/core/input-reader.js
var input_reader = __webpack_require__(9380);
// EXTERNAL MODULE: ./build/core/input-types.js
var input_types = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/core/structured-text.js
var structured_text = __webpack_require__(2699);
;// CONCATENATED MODULE: ./build/actions/tracker/record-inputs.js
/** What is to be recorded, or which record is to be moved where. */






/** The tracker keeps the commit itself, whatever is latest later. */
const commit = {
    legal: 'a commit SHA, 7 to 64 hexadecimal digits',
    parse: (given) => (given === 'latest' ? (0,input_reader/* fault */.DG)('"latest" is not a commit SHA') : input_types/* commitSha */.mJ.parse(given)),
};
function readRecordInputs(reader, raw) {
    const inputs = {
        ...(0,connection/* readTrackerConnection */.zu)(reader, raw),
        id: reader.read('id', input_types/* uuid */.uR, ''),
        status: reader.read('status', (0,input_types/* optional */.lq)((0,input_types/* oneOf */.yL)(...states/* trackerStatuses */.HZ)), ''),
        componentId: reader.read('component-id', input_types/* uuid */.uR, ''),
        environmentId: reader.read('environment-id', input_types/* uuid */.uR, ''),
        version: reader.read('version', (0,input_types/* text */.Qq)({ most: 255 }), ''),
        deployedBy: reader.read('deployed-by', (0,input_types/* text */.Qq)({ most: 255 }), ''),
        commit: reader.read('commit', commit, ''),
        description: reader.read('description', (0,input_types/* text */.Qq)({ most: 2000 }), ''),
        metadata: reader.read('metadata', (0,structured_text/* structured */.u)(dist/* record */.g1(dist/* unknown */.L5()), { legal: 'values by key' }), ''),
    };
    judge(reader, (name) => raw(name).trim() !== '');
    return inputs;
}
const needed = ['component-id', 'environment-id', 'version'];
const ofNewOnes = [...needed, 'deployed-by', 'commit', 'description'];
function judge(reader, isGiven) {
    const add = (input, problem, legal) => {
        if (!reader.faults.some((one) => one.input === input))
            reader.fault({ input, problem, legal });
    };
    if (!isGiven('id')) {
        for (const input of needed.filter((name) => !isGiven(name))) {
            add(input, 'it is missing', 'a new record needs `component-id`, `environment-id`, `version`; an existing one `id`');
        }
        return;
    }
    for (const input of ofNewOnes.filter(isGiven)) {
        add(input, '`id` is given as well', 'of an existing record (`id`), `status` and `metadata` can be changed');
    }
    if (!isGiven('status') && !isGiven('metadata')) {
        add('status', 'it is missing', 'with `id`: `status`, `metadata`, or both');
    }
}

// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
;// CONCATENATED MODULE: ./build/actions/tracker/walk.js
/** Walks a record from where it stands to where it is wanted, one request for each step. */






/** Stops at the first step that the tracker does not take; the outputs then say where the record stands. */
async function walk(standing, given) {
    const { inputs } = given;
    const to = inputs.status ?? standing.status;
    const path = (0,states/* pathBetween */.yV)(standing.status, to);
    if (path.slice(0, -1).some(states/* isEnd */.uV))
        return refused(standing, to);
    const changes = changesFor(path, { standing, given });
    let at = standing.status;
    for (const change of changes) {
        const failure = await step({ ...standing, status: at }, { change, ...given });
        if (failure)
            return { ...failure, outputs: { id: standing.id, status: at } };
        at = change.status ?? at;
    }
    return arrived(standing, { path, changed: changes.length > 0 });
}
/** The last step, or the only change, carries the metadata. */
function changesFor(path, { standing, given }) {
    const { inputs, world } = given;
    const metadata = standing.isNew || inputs.metadata === undefined ? {} : { metadata: inputs.metadata };
    if (path.length === 0)
        return 'metadata' in metadata ? [metadata] : [];
    return path.map((status, index) => ({
        status,
        // Nothing clears it, so a record that is tried again would keep the old one.
        ...((0,states/* isEnd */.uV)(status) && { finishedAt: world.clock.date().toISOString() }),
        ...(index === path.length - 1 && metadata),
    }));
}
/** Undefined: done. The tracker refuses a step from a state to itself, so that a lost answer is followed by a look. */
async function step(standing, { change, inputs, access, world }) {
    const { id } = standing;
    const wanted = change.status ?? standing.status;
    const what = change.status === undefined ? `change the metadata of record ${id}` : `move record ${id} to ${wanted}`;
    const again = change.status === undefined ? 'the-same' : 'more';
    const asked = (0,ask/* trackerCall */.Z)({ request: (0,wire/* changeRecordRequest */.Lt)(access, id, change), what, again });
    const end = await (0,call/* call */.T)(asked, { world, limits: inputs });
    if (end.kind === 'ended') {
        const lost = end.outcome.reason === 'trigger-unconfirmed' && change.status !== undefined;
        const moved = lost && (await statusOf(id, { inputs, access, world })) === wanted;
        return moved ? undefined : { outcome: end.outcome, outputs: {}, rows: rowsOf(standing) };
    }
    const record = (0,wire/* readRecord */.aE)(end.answer.body);
    if (record?.id === id && record.status === wanted)
        return undefined;
    const next = `Look in the tracker how record ${id} stands.`;
    return (0,task/* badResponse */.pb)({ title: ask/* trackerTitle */.b, missing: `record ${id} with the status ${wanted}`, next });
}
async function statusOf(id, { inputs, access, world }) {
    const asked = (0,ask/* trackerCall */.Z)({ request: (0,wire/* recordRequest */.Vi)(access, id), what: `show record ${id}`, again: 'nothing' });
    const end = await (0,call/* call */.T)(asked, { world, limits: inputs });
    return end.kind === 'answered' ? (0,wire/* readRecord */.aE)(end.answer.body)?.status : undefined;
}
/** A walk through `failed` or `succeeded` would be legal, and would tell of a deployment that never was. */
function refused(standing, to) {
    const parts = {
        reason: 'rejected',
        happened: `Record ${standing.id} can not be moved: ${(0,states/* refusedStep */.N6)(standing.status, to)}. It was left as it is.`,
        next: 'Move it by steps that really happened, or record a new deployment.',
        afloat: 'none',
    };
    return { outcome: (0,outcome/* outcome */.b)(parts), outputs: { id: standing.id, status: standing.status }, rows: rowsOf(standing) };
}
function arrived(standing, { path, changed }) {
    const { id, version, isNew } = standing;
    const status = path.at(-1) ?? standing.status;
    const way = [standing.status, ...path].join(' → ');
    const parts = isNew
        ? { reason: 'succeeded', happened: `Version ${version} was recorded as ${id}: ${way}.` }
        : changed
            ? { reason: 'succeeded', happened: `Record ${id} was changed: ${way}.` }
            : { reason: 'no-change', happened: `Record ${id} is ${status} already.` };
    return {
        outcome: (0,outcome/* outcome */.b)({ ...parts, afloat: 'none' }),
        outputs: { id, status },
        rows: [...rowsOf(standing), ['Status', way]],
    };
}
function rowsOf({ id, version }) {
    return [
        ['Record', id],
        ['Version', version],
    ];
}

;// CONCATENATED MODULE: ./build/actions/tracker/record.js
/** Records a deployment in the tracker, or moves a record through its states. */









const recordTask = {
    title: 'Record a deployment',
    outputNames: ['id', 'status'],
    readInputs: readRecordInputs,
    async run(inputs, world) {
        const opened = await (0,connection/* openTracker */.Zl)(inputs, world);
        if ('outcome' in opened)
            return opened;
        const given = { inputs, access: opened.access, world };
        const standing = await (inputs.id === '' ? create(given) : find(given));
        if ('outcome' in standing)
            return standing;
        world.outputs.set('id', standing.id);
        return walk(standing, given);
    },
};
/** Without an idempotency key: a second POST is a second record. */
async function create({ inputs, access, world }) {
    const request = (0,wire/* createRecordRequest */.z1)(access, newRecord(inputs));
    const asked = (0,ask/* trackerCall */.Z)({ request, what: `record version ${inputs.version}`, again: 'more' });
    const end = await (0,call/* call */.T)(asked, { world, limits: inputs });
    if (end.kind === 'ended')
        return (0,task/* endedWith */.tX)(end.outcome);
    const next = 'A record may have been made: look in the tracker before you run this job again.';
    return standingOf((0,wire/* readRecord */.aE)(end.answer.body), { isNew: true, next });
}
function newRecord(inputs) {
    const { componentId, environmentId, version, deployedBy, commit, description, metadata } = inputs;
    return {
        ...{ componentId, environmentId, version },
        ...(deployedBy !== '' && { deployedBy }),
        ...(commit !== '' && { commitSha: commit }),
        ...(description !== '' && { description }),
        ...(metadata !== undefined && { metadata }),
    };
}
async function find({ inputs, access, world }) {
    const { id } = inputs;
    const asked = (0,ask/* trackerCall */.Z)({ request: (0,wire/* recordRequest */.Vi)(access, id), what: `show record ${id}`, again: 'nothing' });
    const readable = ({ body }) => (0,wire/* readRecord */.aE)(body) !== undefined;
    const end = await (0,call/* call */.T)(asked, { world, limits: { ...inputs, readable } });
    if (end.kind === 'ended')
        return (0,task/* endedWith */.tX)(end.outcome);
    const record = (0,wire/* readRecord */.aE)(end.answer.body);
    const same = record?.id.toLowerCase() === id.toLowerCase() ? record : undefined;
    return standingOf(same, { isNew: false, next: 'Nothing was changed. Check `url` and `id`.' });
}
function standingOf(record, { isNew, next }) {
    if (record === undefined || !(0,identifier/* isSafeId */.J)(record.id) || !(0,states/* isTrackerStatus */.x4)(record.status)) {
        return (0,task/* badResponse */.pb)({ title: ask/* trackerTitle */.b, missing: 'the record with `id` and a known `status`', next });
    }
    return { id: record.id, status: record.status, version: record.version, isNew };
}

// EXTERNAL MODULE: ./build/main/task-action.js + 1 modules
var task_action = __webpack_require__(3202);
;// CONCATENATED MODULE: ./build/main/tracker-record.js
/** The action tracker/record. */



const main = () => (0,task_action/* startTaskAction */._)(recordTask, connection/* trackerSecrets */.OW);


/***/ })

};
