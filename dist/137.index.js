export const id = 137;
export const ids = [137];
export const modules = {

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ readDeploymentPage),
/* harmony export */   Dd: () => (/* binding */ matrixRequest),
/* harmony export */   Fz: () => (/* binding */ readDeployments),
/* harmony export */   H: () => (/* binding */ latestRequest),
/* harmony export */   yQ: () => (/* binding */ readMatrix)
/* harmony export */ });
/* harmony import */ var _badrap_valita__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9118);
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6247);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/** What the tracker tells of many deployments: list, latest and matrix, each brought into one shape. */



function latestRequest(access, componentId) {
    return get(access, `/latest?${new URLSearchParams({ componentId })}`);
}
function matrixRequest(access) {
    return get(access, '/matrix');
}
function get({ baseUrl, authorization }, path) {
    const headers = { accept: 'application/json', authorization };
    return { method: 'GET', url: `${baseUrl}/api/v1/deployments${path}`, headers };
}
const text = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5()
    .map((value) => (typeof value === 'string' ? value : ''))
    .optional(() => '');
const named = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5()
    .map((value) => (typeof value === 'object' && value !== null && 'name' in value ? value.name : ''))
    .map((name) => (typeof name === 'string' ? name : ''))
    .optional(() => '');
const deployment = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    id: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().assert(_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafeId */ .J),
    version: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    status: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    componentId: text,
    component: named,
    environmentId: text,
    environment: named,
    deployedBy: text,
    commitSha: text,
    description: text,
    startedAt: text,
    finishedAt: text,
    metadata: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5()
        .map((value) => (typeof value === 'object' && value !== null ? value : {}))
        .optional(() => ({})),
})
    .map(({ component, environment, ...rest }) => ({ ...rest, componentName: component, environmentName: environment }));
const page = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ data: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(deployment), total: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai() });
function readDeploymentPage(body) {
    return read(page, body);
}
function readDeployments(body) {
    return read(_badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(deployment), body);
}
/** As the server's source has it. */
const rowOfList = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    id: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    name: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    environments: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(_badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ environmentId: text, environmentName: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), version: text, status: text, deployedAt: text })),
})
    .map(({ id, name, environments }) => ({ componentId: id, componentName: name, environments }));
/** As the published page has it; what is there has succeeded. */
const rowByName = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    componentId: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    componentName: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    environments: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1(_badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ version: text, deployedAt: text })),
})
    .map(({ environments, ...component }) => ({
    ...component,
    environments: Object.entries(environments).map(([environmentName, { version, deployedAt }]) => {
        return { environmentId: '', environmentName, version, status: version === '' ? '' : 'succeeded', deployedAt };
    }),
}));
const matrix = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(_badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC(rowOfList, rowByName));
function readMatrix(body) {
    return read(matrix, body);
}
function read(shape, body) {
    const result = shape.try((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(body), { mode: 'strip' });
    return result.ok ? result.value : undefined;
}


/***/ }),

/***/ 4137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/actions/tracker/connection.js + 1 modules
var connection = __webpack_require__(5231);
// EXTERNAL MODULE: ./build/core/input-types.js
var input_types = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/core/tracker/states.js
var states = __webpack_require__(2751);
;// CONCATENATED MODULE: ./build/actions/tracker/matrix-inputs.js
/** Which view of the tracker, and of what. */



function readMatrixInputs(reader, raw) {
    const inputs = {
        ...(0,connection/* readTrackerConnection */.zu)(reader, raw),
        view: reader.read('view', (0,input_types/* oneOf */.yL)('list', 'latest', 'matrix'), 'list'),
        componentId: reader.read('component-id', input_types/* uuid */.uR, ''),
        environmentId: reader.read('environment-id', input_types/* uuid */.uR, ''),
        status: reader.read('status', (0,input_types/* optional */.lq)((0,input_types/* oneOf */.yL)(...states/* trackerStatuses */.HZ)), ''),
    };
    if (!reader.faults.some(({ input }) => input === 'view'))
        judge(reader, inputs.view, raw);
    return inputs;
}
function judge(reader, view, raw) {
    const isGiven = (name) => raw(name).trim() !== '';
    if (view === 'latest' && !isGiven('component-id')) {
        reader.fault({ input: 'component-id', problem: 'it is missing', legal: 'a component, for `view: latest`' });
    }
    if (view !== 'list' && isGiven('status')) {
        reader.fault({
            input: 'status',
            problem: `\`view: ${view}\` knows only what succeeded`,
            legal: 'with `view: list`',
        });
    }
    if (view === 'matrix' && isGiven('environment-id')) {
        reader.fault({
            input: 'environment-id',
            problem: '`view: matrix` is about all environments',
            legal: 'with `view: list` or `view: latest`',
        });
    }
}

// EXTERNAL MODULE: ./build/core/call.js
var call = __webpack_require__(5656);
// EXTERNAL MODULE: ./build/core/task.js
var task = __webpack_require__(93);
// EXTERNAL MODULE: ./build/core/tracker/ask.js
var ask = __webpack_require__(4520);
// EXTERNAL MODULE: ./build/core/tracker/overview.js
var overview = __webpack_require__(390);
// EXTERNAL MODULE: ./build/core/tracker/wire.js
var wire = __webpack_require__(7592);
;// CONCATENATED MODULE: ./build/actions/tracker/views.js
/** The three views of the tracker, each with its requests, its outputs and its table. */





/** Ten thousand deployments. */
const mostPages = 100;
const mostRows = 200;
/** The newest first, as the tracker gives them; all pages. */
async function readList(given) {
    const { componentId, environmentId, status } = given.inputs;
    const found = await listAll(given, {
        ...(componentId !== '' && { componentId }),
        ...(environmentId !== '' && { environmentId }),
        ...(status !== undefined && { status }),
    });
    return 'outcome' in found ? found : shown(found.deployments, 'fit');
}
/** Some versions of the tracker fail at this question on PostgreSQL; then the list, newest first, knows it as well. */
async function readLatest(given) {
    const { inputs, access, world } = given;
    const { componentId, environmentId } = inputs;
    const what = `tell the latest deployments of component ${componentId}`;
    const asked = (0,ask/* trackerCall */.Z)({ request: (0,overview/* latestRequest */.H)(access, componentId), what, again: 'nothing' });
    const accept = ({ status }) => status === 500;
    const readable = ({ body }) => (0,overview/* readDeployments */.Fz)(body) !== undefined;
    const end = await (0,call/* call */.T)(asked, { world, limits: { ...inputs, accept, readable } });
    if (end.kind === 'ended')
        return (0,task/* endedWith */.tX)(end.outcome);
    if (end.answer.status === 500)
        return latestByList(given);
    const deployments = (0,overview/* readDeployments */.Fz)(end.answer.body);
    if (deployments === undefined)
        return unreadable('a list of deployments');
    return shown(deployments.filter((one) => environmentId === '' || one.environmentId === environmentId), 'are the latest');
}
async function latestByList(given) {
    const { componentId, environmentId } = given.inputs;
    given.world.log.line('The tracker could not tell the latest deployments; its list of those that succeeded is asked.');
    const filter = { componentId, status: 'succeeded' };
    const found = await (environmentId === ''
        ? listAll(given, filter)
        : listPage(given, { ...filter, environmentId, skip: 0, take: 1 }));
    if ('outcome' in found)
        return found;
    const latest = new Map();
    for (const one of found.deployments)
        if (!latest.has(one.environmentId))
            latest.set(one.environmentId, one);
    return shown([...latest.values()], 'are the latest');
}
async function listAll(given, filter) {
    const all = new Map();
    for (let number = 1, skip = 0; number <= mostPages; number++) {
        const page = await listPage(given, { ...filter, skip, take: wire/* mostTaken */.JQ });
        if ('outcome' in page)
            return page;
        const before = all.size;
        for (const one of page.deployments)
            all.set(one.id, one);
        skip += page.deployments.length;
        const isOver = skip >= page.total;
        // A record that is made meanwhile moves the others down, so that the last few may come twice; a whole page does not.
        const isStuck = all.size === before && (!isOver || page.deployments.length >= wire/* mostTaken */.JQ);
        if (isStuck)
            return unreadable(`the ${page.total} deployments that it counts`);
        if (isOver)
            return { deployments: [...all.values()], total: page.total };
    }
    return unreadable(`an end: after ${all.size} deployments there were more; narrow it by a filter`);
}
async function listPage({ inputs, access, world }, filter) {
    const what = filter.skip ? `list deployments, from number ${filter.skip + 1} on` : 'list deployments';
    const asked = (0,ask/* trackerCall */.Z)({ request: (0,wire/* listRecordsRequest */.yd)(access, filter), what, again: 'nothing' });
    const readable = ({ body }) => (0,overview/* readDeploymentPage */.$N)(body) !== undefined;
    const end = await (0,call/* call */.T)(asked, { world, limits: { ...inputs, readable } });
    if (end.kind === 'ended')
        return (0,task/* endedWith */.tX)(end.outcome);
    const page = (0,overview/* readDeploymentPage */.$N)(end.answer.body);
    return page === undefined ? unreadable('`data` and `total`') : { deployments: page.data, total: page.total };
}
/** Every component, or the one that is asked for, with its version in each environment. */
async function readTheMatrix({ inputs, access, world }) {
    const hints = { 500: 'Some versions of the tracker can not tell the matrix on PostgreSQL; `view: list` works there.' };
    const asked = (0,ask/* trackerCall */.Z)({ request: (0,overview/* matrixRequest */.Dd)(access), what: 'tell the matrix', again: 'nothing', hints });
    const readable = ({ body }) => (0,overview/* readMatrix */.yQ)(body) !== undefined;
    const end = await (0,call/* call */.T)(asked, { world, limits: { ...inputs, readable } });
    if (end.kind === 'ended')
        return (0,task/* endedWith */.tX)(end.outcome);
    return matrixShown(end.answer, inputs.componentId);
}
function matrixShown({ body }, componentId) {
    const rows = (0,overview/* readMatrix */.yQ)(body);
    if (rows === undefined)
        return unreadable('a list of components with their `environments`');
    const wanted = rows.filter((row) => componentId === '' || row.componentId === componentId);
    const count = wanted.length;
    const names = [...new Set(wanted.flatMap(({ environments }) => environments.map((one) => one.environmentName)))];
    return (0,task/* succeeded */.gq)(`The matrix has ${count} ${count === 1 ? 'component' : 'components'}.`, {
        outputs: { matrix: JSON.stringify(wanted), count: String(count) },
        rows: [['Components', counted(count)]],
        ...(count > 0 && {
            table: { head: ['Component', ...names], body: wanted.slice(0, mostRows).map((row) => cells(row, names)) },
        }),
    });
}
function cells({ componentId, componentName, environments }, names) {
    const versionIn = (name) => environments.find((one) => one.environmentName === name)?.version || '–';
    return [componentName || componentId, ...names.map(versionIn)];
}
function shown(deployments, how) {
    const count = deployments.length;
    return (0,task/* succeeded */.gq)(`The tracker has ${count} ${count === 1 ? 'deployment' : 'deployments'} that ${how}.`, {
        outputs: { deployments: JSON.stringify(deployments), count: String(count) },
        rows: [['Deployments', counted(count)]],
        ...(count > 0 && {
            table: {
                head: ['Component', 'Environment', 'Version', 'Status', 'Started'],
                body: deployments
                    .slice(0, mostRows)
                    .map((one) => [
                    one.componentName || one.componentId,
                    one.environmentName || one.environmentId,
                    one.version,
                    one.status,
                    one.startedAt,
                ]),
            },
        }),
    });
}
function counted(count) {
    return count > mostRows ? `${count}, of which the first ${mostRows} are shown` : String(count);
}
function unreadable(missing) {
    return (0,task/* badResponse */.pb)({
        title: ask/* trackerTitle */.b,
        missing,
        next: 'Nothing was changed. Check `url`, and run this job again.',
    });
}

;// CONCATENATED MODULE: ./build/actions/tracker/matrix.js
/** Reads the tracker: the list of deployments, the latest ones of a component, or the matrix of all components. */



const matrixTask = {
    title: 'Read the tracker',
    outputNames: ['deployments', 'matrix', 'count'],
    readInputs: readMatrixInputs,
    async run(inputs, world) {
        const opened = await (0,connection/* openTracker */.Zl)(inputs, world);
        if ('outcome' in opened)
            return opened;
        const given = { inputs, access: opened.access, world };
        if (inputs.view === 'matrix')
            return readTheMatrix(given);
        return inputs.view === 'latest' ? readLatest(given) : readList(given);
    },
};

// EXTERNAL MODULE: ./build/main/task-action.js + 1 modules
var task_action = __webpack_require__(3202);
;// CONCATENATED MODULE: ./build/main/tracker-matrix.js
/** The action tracker/matrix. */



const main = () => (0,task_action/* startTaskAction */._)(matrixTask, connection/* trackerSecrets */.OW);


/***/ })

};
