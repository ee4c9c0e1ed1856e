export const id = 137;
export const ids = [137];
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
