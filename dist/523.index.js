export const id = 523;
export const ids = [523];
export const modules = {

/***/ 2523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  learnHistory: () => (/* binding */ learnHistory)
});

// EXTERNAL MODULE: ./build/core/expectation.js
var expectation = __webpack_require__(7672);
// EXTERNAL MODULE: ./node_modules/@badrap/valita/dist/index.js
var dist = __webpack_require__(9118);
;// CONCATENATED MODULE: ./build/core/history.js
/** How long the last successful deployments of this environment took, newest first, all in seconds. */
const noHistory = { totalS: [], buildS: [], deployS: [] };

;// CONCATENATED MODULE: ./build/core/github-history.js
/** How long earlier deployments took, from the GitHub Deployments of the same environment: one request, and no word if it fails. */


/** https://docs.github.com/en/graphql/reference/objects#deployment (read 2026-11-22) */
const query = `query ($owner: String!, $repo: String!, $environments: [String!]) {
  repository(owner: $owner, name: $repo) {
    deployments(environments: $environments, first: 20, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { createdAt statuses(first: 30) { nodes { state createdAt description } } }
    }
  }
}`;
const github_history_status = dist/* object */.Ik({ state: dist/* string */.Yj(), createdAt: dist/* string */.Yj(), description: dist/* string */.Yj().nullable().optional() });
const statuses = dist/* object */.Ik({ nodes: dist/* array */.YO(github_history_status).nullable().optional() });
const deployment = dist/* object */.Ik({ createdAt: dist/* string */.Yj(), statuses: statuses.nullable().optional() });
const reply = dist/* object */.Ik({
    data: dist/* object */.Ik({
        repository: dist/* object */.Ik({ deployments: dist/* object */.Ik({ nodes: dist/* array */.YO(deployment) }) }),
    }),
});
/** Never throws. Without permission, or without earlier deployments, there is no history; that is nothing to warn of. */
async function readGitHubHistory(github, sought, limits) {
    const { owner, repo, environment } = sought;
    const variables = { owner, repo, environments: [environment] };
    const answer = await github.request('POST /graphql', { query, variables }, limits);
    const read = answer.kind === 'ok' ? reply.try(answer.data, { mode: 'strip' }) : undefined;
    if (!read?.ok)
        return noHistory;
    const runs = read.value.data.repository.deployments.nodes.map((node) => durationsOf(node.statuses?.nodes ?? []));
    return {
        totalS: runs.flatMap(({ totalS }) => totalS ?? []),
        buildS: runs.flatMap(({ buildS }) => buildS ?? []),
        deployS: runs.flatMap(({ deployS }) => deployS ?? []),
    };
}
/** Only of deployments that went well, and changed something. Ours write the phase into the description of the status. */
function durationsOf(nodes) {
    const ordered = [...nodes].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
    const at = (is) => {
        const found = ordered.find(is);
        return found ? Date.parse(found.createdAt) / 1000 : Number.NaN;
    };
    const begun = at(({ state }) => state === 'IN_PROGRESS');
    const building = at(({ description }) => description === 'building');
    const deploying = at(({ description }) => description === 'deploying');
    const ended = at(({ state, description }) => state === 'SUCCESS' && !description?.startsWith(noChange));
    return {
        totalS: span(begun, ended),
        buildS: ended > 0 ? span(building, deploying) : undefined,
        deployS: span(deploying, ended),
    };
}
/** How our description begins where the provider found nothing to deploy: that took no time worth learning. */
const noChange = 'No change';
function span(from, to) {
    return to > from ? to - from : undefined;
}

// EXTERNAL MODULE: ./build/core/hazard.js
var hazard = __webpack_require__(6376);
// EXTERNAL MODULE: ./build/core/schedule.js
var schedule = __webpack_require__(1733);
;// CONCATENATED MODULE: ./build/core/schedule-by-history.js
/**
 * When to poll next, where earlier durations are known: often when the end is near, seldom when it is far. For a given price of
 * a request, the best pause is proportional to 1/√hazard; docs/performance.md shows why, and what it brings.
 */


/** The fixed poller that costs as many requests. What is over in seconds is worth two of them all the same. */
const equivalentPauseS = (meanS) => Math.min(5, meanS / 2);
/** While building, the end is not near whatever the build does. */
const buildFactor = 2.5;
const stepS = 0.25;
/** Without history this is `scheduleByPhase`. */
function scheduleByHistory(bounds, history) {
    const byPhase = (0,schedule/* scheduleByPhase */.i)(bounds);
    const stageOf = createStages(history);
    return (moment, draw) => {
        const stage = moment.failures === 0 ? stageOf(moment) : undefined;
        if (!stage)
            return byPhase(moment, draw);
        return (0,schedule/* jittered */.e)(pauseS(stage, bounds) * 1000, { bounds, draw, jitter: 0.05 });
    };
}
function createStages(history) {
    const total = (0,hazard/* hazardOf */._)(history.totalS);
    const build = (0,hazard/* hazardOf */._)(history.buildS);
    const deploy = (0,hazard/* hazardOf */._)(history.deployS);
    return ({ phase, inPhaseMs, sinceQueueMs }) => {
        const atS = inPhaseMs / 1000;
        if (phase === 'deploy' && deploy)
            return { hazard: deploy, atS, factor: 1, meanS: (total ?? deploy).meanS };
        if (phase === 'build' && build)
            return { hazard: build, atS, factor: buildFactor, meanS: (total ?? build).meanS };
        const atWork = phase === 'prepare' || phase === 'build' || phase === 'deploy';
        return atWork && total ? { hazard: total, atS: sinceQueueMs / 1000, factor: 1, meanS: total.meanS } : undefined;
    };
}
/** The first moment at which ∫ du / pause(u) reaches 1, in small steps, so that a steep rise is not overslept. */
function pauseS(stage, bounds) {
    const shortest = bounds.shortestMs / 1000;
    const longest = bounds.longestMs / 1000;
    let passed = 0;
    for (let waited = 0;; waited += stepS) {
        const pause = Math.min(Math.max(idealPauseS(stage, stage.atS + waited), shortest), longest);
        const step = stepS / pause;
        // Sums of small steps may fall short of what they should be, by another step.
        if (passed + step >= 1)
            return Math.min(waited + (1 - passed) * pause, longest);
        passed += step;
    }
}
function idealPauseS({ hazard, factor, meanS }, tS) {
    return (factor * equivalentPauseS(meanS)) / Math.sqrt(meanS * hazard.at(tS));
}

// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/failure-class.js
var failure_class = __webpack_require__(597);
// EXTERNAL MODULE: ./build/core/tracker/overview.js
var overview = __webpack_require__(390);
// EXTERNAL MODULE: ./build/core/tracker/wire.js
var wire = __webpack_require__(7592);
;// CONCATENATED MODULE: ./build/core/tracker/history.js
/** How long earlier deployments took, from the records of a tracker: one request, and no word if it fails. */





/** As many as a schedule learns from. */
const take = 20;
/** Never throws. A tracker knows no phases, so that only totals come of it. */
async function readTrackerHistory(http, { componentId, environmentId, ...access }, limits) {
    const request = (0,wire/* listRecordsRequest */.yd)(access, { componentId, environmentId, status: 'succeeded', take });
    const exchange = await http.send(request, limits);
    if (exchange.kind === 'broken' || (0,failure_class/* classify */.L8)(exchange) !== 'good')
        return noHistory;
    const records = (0,overview/* readDeploymentPage */.$N)(exchange.body)?.data ?? [];
    return { ...noHistory, totalS: records.flatMap((record) => secondsOf(record) ?? []) };
}
/** From leaving the queue to the end. Undefined where nothing was deployed, or the record does not tell. */
function secondsOf({ startedAt, finishedAt, metadata }) {
    const known = new Map(Object.entries(metadata));
    if (known.get('reason') === 'no-change')
        return undefined;
    const recordedMs = Date.parse(finishedAt) - Date.parse(startedAt);
    // A record that was tried again keeps its first start: what our own runs note of themselves is nearer.
    const tookMs = Math.min(recordedMs, durationOf(known.get('duration')) ?? recordedMs);
    const atWorkMs = tookMs - (durationOf(known.get('queueDuration')) ?? 0);
    return atWorkMs > 0 ? atWorkMs / 1000 : undefined;
}
/** `3m 05s`, as people read it. */
function durationOf(text) {
    return typeof text === 'string' ? (0,duration/* parseDuration */.E9)(text.replaceAll(' ', '')) : undefined;
}

;// CONCATENATED MODULE: ./build/core/learn-history.js
/** Teaches a schedule how long earlier deployments took, as GitHub or else the tracker remembers it: a request each, off the way of the trigger. */





/** Never throws. The tracker is asked where GitHub knows nothing, since it knows no phases. */
async function learnHistory(learner, lesson) {
    const told = await historyOfGitHub(lesson);
    const history = told.totalS.length > 0 ? told : await historyOfTracker(lesson);
    learner.goBy(scheduleByHistory(lesson.pauses, history));
    return (0,expectation/* expectationOf */.E)(history);
}
async function historyOfGitHub({ github, place, requestTimeoutMs, signal }) {
    return github ? readGitHubHistory(github, place, { timeoutMs: requestTimeoutMs, signal }) : noHistory;
}
async function historyOfTracker({ http, tracker, requestTimeoutMs, signal }) {
    if (!http || !tracker || signal.aborted)
        return noHistory;
    return readTrackerHistory(http, { ...tracker, authorization: `Bearer ${tracker.token}` }, {
        timeoutMs: requestTimeoutMs,
        signal,
    });
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


/***/ })

};
