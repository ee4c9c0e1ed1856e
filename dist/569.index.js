export const id = 569;
export const ids = [569];
export const modules = {

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

/***/ 6069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ apiText)
/* harmony export */ });
/* harmony import */ var _core_code_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8081);
/* harmony import */ var _core_inert_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2617);
/** A text from outside for a field of the GitHub API that shows plain text. */


/** GitHub takes 140 characters for the description of a status. https://docs.github.com/en/rest/commits/statuses (read 2026-11-22) */
const mostDescription = 140;
/** One line that nobody obeys, also when a workflow prints it again; at most `max` code points. */
function apiText(text, max = mostDescription) {
    return (0,_core_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .cutCodePoints */ .D)((0,_core_inert_log_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)(text), max);
}


/***/ }),

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTrackerReporter: () => (/* binding */ createTrackerReporter)
});

// EXTERNAL MODULE: ./build/core/identifier.js
var identifier = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/core/tracker/states.js
var states = __webpack_require__(2751);
// EXTERNAL MODULE: ./build/core/failure-class.js
var failure_class = __webpack_require__(597);
// EXTERNAL MODULE: ./build/core/code-points.js
var code_points = __webpack_require__(8081);
// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/core/tracker/wire.js
var wire = __webpack_require__(7592);
;// CONCATENATED MODULE: ./build/core/tracker/explain.js
/** What an answer of the tracker that failed means for its users, to follow "the tracker: ". Never holds a URL. */



const hints = {
    308: 'its API lives elsewhere; `tracker-url` wants the address in front of `/api/v1`',
    401: 'a token is good for about an hour; log in anew in this run',
    403: 'to write takes the role `admin`',
    404: 'check component, environment and `tracker-url`',
};
function trackerSentence(exchange) {
    if (exchange.kind === 'broken')
        return (0,explain/* exchangeSentence */.J)(exchange);
    const said = (0,code_points/* cutCodePoints */.D)((0,wire/* readProblem */.K)(exchange.body), 200);
    const hint = hints[exchange.status];
    return `${(0,explain/* exchangeSentence */.J)(exchange)}${said === '' ? '' : ` (${said})`}${hint === undefined ? '' : `; ${hint}`}`;
}

;// CONCATENATED MODULE: ./build/reporters/tracker-client.js
/** Asks the tracker: once where a request creates something, twice where it may be repeated. Never throws, never sleeps. */




/** `requestTimeoutMs` for one request, and never more than the limits of the call. */
function createTrackerClient({ http, access, requestTimeoutMs }) {
    async function once(request, given) {
        const { signal, timeoutMs } = given.limits;
        const limits = { timeoutMs: Math.min(requestTimeoutMs, timeoutMs), ...(signal && { signal }) };
        return interpret(await http.send(request, limits), given.read);
    }
    async function twice(request, given) {
        const reply = await once(request, given);
        const again = (reply.kind === 'lost' || reply.kind === 'unsent') && !given.limits.signal?.aborted;
        return again ? once(request, given) : reply;
    }
    return {
        list: (filter, limits) => twice((0,wire/* listRecordsRequest */.yd)(access, { ...filter, take: wire/* mostTaken */.JQ }), {
            limits,
            read: (body) => (0,wire/* readPage */.SP)(body)?.data.filter(({ id }) => (0,identifier/* isSafeId */.J)(id)),
        }),
        create: (record, limits) => once((0,wire/* createRecordRequest */.z1)(access, record), { limits, read: readSafeRecord }),
        change: (id, change, limits) => once((0,wire/* changeRecordRequest */.Lt)(access, id, change), { limits, read: readSafeRecord }),
        get: (id, limits) => twice((0,wire/* recordRequest */.Vi)(access, id), { limits, read: readSafeRecord }),
    };
}
function readSafeRecord(body) {
    const record = (0,wire/* readRecord */.aE)(body);
    return record !== undefined && (0,identifier/* isSafeId */.J)(record.id) ? record : undefined;
}
function interpret(exchange, read) {
    const found = (0,failure_class/* classify */.L8)(exchange);
    const text = trackerSentence(exchange);
    if (exchange.kind === 'broken')
        return { kind: failureKinds[found], answered: false, status: 0, text };
    const value = found === 'good' ? read(exchange.body) : undefined;
    if (value !== undefined)
        return { kind: 'ok', value };
    const what = found === 'good' ? `${text}, but not with what was asked for` : text;
    return { kind: failureKinds[found], answered: true, status: exchange.status, text: what };
}
/** A good answer that can't be read is as good as a lost one. */
const failureKinds = {
    good: 'lost',
    ambiguous: 'lost',
    unsent: 'unsent',
    refused: 'refused',
    certificate: 'refused',
    client: 'refused',
};

// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/reporters/api-text.js
var api_text = __webpack_require__(6069);
// EXTERNAL MODULE: ./build/reporters/standing.js
var reporters_standing = __webpack_require__(8421);
;// CONCATENATED MODULE: ./build/reporters/tracker-record.js
/** What is written into a tracker's record, and by what a record is known again. */




/** As it is first asked for. `deployedBy` and `description` are inert, and at most 140 characters long. */
function newRecord(tracked, { story, run }) {
    return {
        componentId: tracked.componentId,
        environmentId: tracked.environmentId,
        version: tracked.version,
        ...(run.actor !== '' && { deployedBy: (0,api_text/* apiText */.A)(run.actor) }),
        ...(tracked.commit !== '' && { commitSha: tracked.commit }),
        description: (0,api_text/* apiText */.A)(`${story.environment} by ${story.provider.title}, run ${run.runNumber} of ${run.workflow}`),
        metadata: metadataOf(story, run),
    };
}
/** Ids and numbers only: no text from a provider. The tracker merges it key by key. */
function metadataOf(story, run) {
    const { outcome } = story;
    return {
        recordedBy: 'touchdown',
        repository: `${run.owner}/${run.repo}`,
        runId: run.runId,
        runAttempt: String(run.runAttempt),
        ...(run.runUrl !== '' && { runUrl: run.runUrl }),
        provider: story.provider.name,
        ...(story.deploymentId !== '' && { deploymentId: story.deploymentId }),
        ...(outcome && {
            result: outcome.result,
            reason: outcome.reason,
            duration: (0,duration/* formatDuration */.a3)(story.elapsedMs),
            queueDuration: (0,duration/* formatDuration */.a3)(story.queuedMs),
            url: story.url,
        }),
    };
}
function isOfRun({ metadata }, run) {
    return metadata?.['repository'] === `${run.owner}/${run.repo}` && metadata['runId'] === run.runId;
}
/** Whether this very attempt made it. */
function isOfAttempt(record, run) {
    return isOfRun(record, run) && record.metadata?.['runAttempt'] === String(run.runAttempt);
}
/** Whether it is about the same version; a commit that one of them does not know tells nothing. */
function isSameDeployment(record, { version, commit }) {
    const recorded = record.commitSha;
    return (record.version === version && (recorded === '' || commit === '' || recorded.toLowerCase() === commit.toLowerCase()));
}
/**
 * Whether a re-run takes this record up instead of making another one: a deployment that failed or was rolled back is tried
 * again; one that is still open is taken from an earlier attempt of the same run, but not from a run that may be at work.
 */
function mayBeTakenUp(record, run) {
    if (!(0,states/* isTrackerStatus */.x4)(record.status) || record.status === 'succeeded')
        return false;
    return record.status === 'failed' || record.status === 'rolled_back' || isOfRun(record, run);
}
/** The status that a record ends in; `in_progress` where nobody knows yet how it ends. */
function endStatus(story) {
    const standing = (0,reporters_standing/* standingOf */.Y)(story);
    if (standing === 'landed' || standing === 'unchanged')
        return 'succeeded';
    return standing === 'triggered' ? 'in_progress' : 'failed';
}

;// CONCATENATED MODULE: ./build/reporters/tracker.js
/** Keeps the record of a deployments tracker: one per deployment, from pending to its end. */




const idName = 'tracker-id';
const statusName = 'tracker-status';
const done = { kind: 'done' };
/** `required`: a record that can not be opened stops the run. Never throws for what the tracker answers. */
function createTrackerReporter({ http, clock, run, target, required, restored }) {
    const client = createTrackerClient({ http, access: target, requestTimeoutMs: target.requestTimeoutMs });
    const place = { componentId: target.componentId, environmentId: target.environmentId };
    let known = knownFrom(restored?.[idName], restored?.[statusName]);
    /** True while a record may exist whose id we do not know. */
    let inDoubt = restored !== undefined && known === undefined;
    async function open(story, limits) {
        const { commit } = story.subject;
        const tracked = { ...place, version: target.version || commit, commit };
        if (tracked.version === '')
            return warning('without a commit, `tracker-version` must name the version');
        const listed = await client.list(place, limits);
        // A list that is broken on the server's side does not keep it from taking a record.
        if (listed.kind === 'unsent' || listed.kind === 'refused' || (listed.kind === 'lost' && !listed.answered))
            return warning(listed.text);
        const latest = listed.kind === 'ok' ? listed.value.find((record) => isSameDeployment(record, tracked)) : undefined;
        if (latest === undefined || !mayBeTakenUp(latest, run))
            return resultOf(await create(newRecord(tracked, { story, run }), limits));
        known = knownFrom(latest.id, latest.status);
        return resultOf(await reopen(story, limits));
    }
    /** A record that is still open stays as it is. */
    async function reopen(story, limits) {
        return known && (0,states/* isEnd */.uV)(known.status) ? walk(known, { to: 'pending', story, limits, reopens: true }) : undefined;
    }
    /** One record, also when the answer is lost: it is looked for before a second one is asked for. */
    async function create(record, limits) {
        const reply = await client.create(record, limits);
        if (reply.kind === 'ok')
            return remember(reply.value);
        if (reply.kind === 'refused')
            return reply;
        const unfound = reply.kind === 'lost' ? await findLost(limits) : undefined;
        if (unfound !== undefined || known !== undefined)
            return unfound;
        // Without an answer the first one may still be on its way.
        if (reply.kind === 'lost' && !reply.answered)
            return reply;
        const again = await client.create(record, limits);
        inDoubt = again.kind === 'lost';
        return again.kind === 'ok' ? remember(again.value) : again;
    }
    async function findLost(limits) {
        inDoubt = true;
        const listed = await client.list(place, limits);
        if (listed.kind !== 'ok')
            return listed;
        const found = listed.value.find((record) => isOfAttempt(record, run));
        return found && remember(found);
    }
    function remember(record) {
        known = knownFrom(record.id, record.status);
        inDoubt = false;
    }
    /** Step by step, as the tracker allows it. What was lost on the way is looked up once. */
    async function walk(from, given) {
        if ((0,states/* isEnd */.uV)(from.status) && from.status !== given.to && !given.reopens)
            return notAllowed(from.status, given.to);
        for (const status of (0,states/* pathBetween */.yV)(from.status, given.to)) {
            const reply = await client.change(from.id, changeTo(status, given.story), given.limits);
            if (reply.kind !== 'ok')
                return given.last || !isWorthALook(reply) ? reply : goOn(from, { ...given, after: reply });
            known = { id: from.id, status };
        }
        return undefined;
    }
    async function goOn({ id }, given) {
        const seen = await client.get(id, given.limits);
        const now = seen.kind === 'ok' ? knownFrom(id, seen.value.status) : undefined;
        if (now === undefined)
            return given.after;
        known = now;
        return walk(now, { ...given, last: true });
    }
    function changeTo(status, story) {
        // A tracker never clears `finishedAt`: a record that is tried again would keep the old one.
        const finished = (0,states/* isEnd */.uV)(status) ? { finishedAt: clock.date().toISOString() } : {};
        return { status, ...finished, metadata: metadataOf(story, run) };
    }
    return {
        name: 'tracker',
        required,
        open,
        async update(story, limits) {
            if (known?.status !== 'pending' || story.deploymentId === '')
                return done;
            return resultOf(await walk(known, { to: 'in_progress', story, limits }));
        },
        async close(story, limits) {
            const unfound = inDoubt && known === undefined ? await findLost(limits) : undefined;
            return resultOf(known === undefined ? unfound : await walk(known, { to: endStatus(story), story, limits }));
        },
        memory: () => (known === undefined ? {} : { [idName]: known.id, [statusName]: known.status }),
    };
}
/** A state that the tracker does not allow may be one that it already has: the answer to the step before was lost. */
function isWorthALook({ kind, status }) {
    return kind !== 'refused' || status === 400;
}
function notAllowed(from, to) {
    return { kind: 'refused', answered: true, status: 0, text: (0,states/* refusedStep */.N6)(from, to) };
}
function resultOf(failure) {
    return failure === undefined ? done : warning(failure.text);
}
function warning(why) {
    return { kind: 'warning', text: `The tracker's record could not be written: ${why}.` };
}
function knownFrom(id, status) {
    return (0,identifier/* isSafeId */.J)(id) && (0,states/* isTrackerStatus */.x4)(status) ? { id, status } : undefined;
}


/***/ })

};
