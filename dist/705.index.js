export const id = 705;
export const ids = [705];
export const modules = {

/***/ 9705:
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
// EXTERNAL MODULE: ./node_modules/@badrap/valita/dist/index.js
var dist = __webpack_require__(9118);
// EXTERNAL MODULE: ./build/core/identifier.js
var identifier = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/core/tracker/overview.js
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
const overview_text = dist/* unknown */.L5()
    .map((value) => (typeof value === 'string' ? value : ''))
    .optional(() => '');
const named = dist/* unknown */.L5()
    .map((value) => (typeof value === 'object' && value !== null && 'name' in value ? value.name : ''))
    .map((name) => (typeof name === 'string' ? name : ''))
    .optional(() => '');
const deployment = dist/* object */.Ik({
    id: dist/* string */.Yj().assert(identifier/* isSafeId */.J),
    version: dist/* string */.Yj(),
    status: dist/* string */.Yj(),
    componentId: overview_text,
    component: named,
    environmentId: overview_text,
    environment: named,
    deployedBy: overview_text,
    commitSha: overview_text,
    description: overview_text,
    startedAt: overview_text,
    finishedAt: overview_text,
    metadata: dist/* unknown */.L5()
        .map((value) => (typeof value === 'object' && value !== null ? value : {}))
        .optional(() => ({})),
})
    .map(({ component, environment, ...rest }) => ({ ...rest, componentName: component, environmentName: environment }));
const page = dist/* object */.Ik({ data: dist/* array */.YO(deployment), total: dist/* number */.ai() });
function readDeploymentPage(body) {
    return read(page, body);
}
function readDeployments(body) {
    return read(dist/* array */.YO(deployment), body);
}
/** As the server's source has it. */
const rowOfList = dist/* object */.Ik({
    id: dist/* string */.Yj(),
    name: dist/* string */.Yj(),
    environments: dist/* array */.YO(dist/* object */.Ik({ environmentId: overview_text, environmentName: dist/* string */.Yj(), version: overview_text, status: overview_text, deployedAt: overview_text })),
})
    .map(({ id, name, environments }) => ({ componentId: id, componentName: name, environments }));
/** As the published page has it; what is there has succeeded. */
const rowByName = dist/* object */.Ik({
    componentId: dist/* string */.Yj(),
    componentName: dist/* string */.Yj(),
    environments: dist/* record */.g1(dist/* object */.Ik({ version: overview_text, deployedAt: overview_text })),
})
    .map(({ environments, ...component }) => ({
    ...component,
    environments: Object.entries(environments).map(([environmentName, { version, deployedAt }]) => {
        return { environmentId: '', environmentName, version, status: version === '' ? '' : 'succeeded', deployedAt };
    }),
}));
const matrix = dist/* array */.YO(dist/* union */.KC(rowOfList, rowByName));
function readMatrix(body) {
    return read(matrix, body);
}
function read(shape, body) {
    const result = shape.try((0,json/* parseJson */.q)(body), { mode: 'strip' });
    return result.ok ? result.value : undefined;
}

// EXTERNAL MODULE: ./build/core/tracker/wire.js
var wire = __webpack_require__(7592);
;// CONCATENATED MODULE: ./build/actions/tracker/views.js
/** The three views of the tracker, each with its requests, its outputs and its table. */





/** Ten thousand deployments. */
const mostPages = 100;
const mostRows = 200;
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
    const asked = (0,ask/* trackerCall */.Z)({ request: latestRequest(access, componentId), what, again: 'nothing' });
    const accept = ({ status }) => status === 500;
    const readable = ({ body }) => readDeployments(body) !== undefined;
    const end = await (0,call/* call */.T)(asked, { world, limits: { ...inputs, accept, readable } });
    if (end.kind === 'ended')
        return (0,task/* endedWith */.tX)(end.outcome);
    if (end.answer.status === 500)
        return latestByList(given);
    const deployments = readDeployments(end.answer.body);
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
    const readable = ({ body }) => readDeploymentPage(body) !== undefined;
    const end = await (0,call/* call */.T)(asked, { world, limits: { ...inputs, readable } });
    if (end.kind === 'ended')
        return (0,task/* endedWith */.tX)(end.outcome);
    const page = readDeploymentPage(end.answer.body);
    return page === undefined ? unreadable('`data` and `total`') : { deployments: page.data, total: page.total };
}
async function readTheMatrix({ inputs, access, world }) {
    const hints = { 500: 'Some versions of the tracker can not tell the matrix on PostgreSQL; `view: list` works there.' };
    const asked = (0,ask/* trackerCall */.Z)({ request: matrixRequest(access), what: 'tell the matrix', again: 'nothing', hints });
    const readable = ({ body }) => readMatrix(body) !== undefined;
    const end = await (0,call/* call */.T)(asked, { world, limits: { ...inputs, readable } });
    if (end.kind === 'ended')
        return (0,task/* endedWith */.tX)(end.outcome);
    return matrixShown(end.answer, inputs.componentId);
}
function matrixShown({ body }, componentId) {
    const rows = readMatrix(body);
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
