export const id = 550;
export const ids = [550];
export const modules = {

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

/***/ 2550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubDeploymentReporter: () => (/* binding */ createGitHubDeploymentReporter)
});

// EXTERNAL MODULE: ./build/reporters/api-text.js
var api_text = __webpack_require__(6069);
// EXTERNAL MODULE: ./build/reporters/standing.js
var reporters_standing = __webpack_require__(8421);
// EXTERNAL MODULE: ./build/reporters/statement.js
var statement = __webpack_require__(7680);
;// CONCATENATED MODULE: ./build/reporters/deployment-status.js
/** What GitHub is told of a deployment that stands so; undefined where there is nothing to tell yet. */



/**
 * `inactive` where nothing went wrong, but nothing can be called deployed either: superseded, not followed, skipped, closed. It
 * is the one final state that GitHub shows neither red nor green, and that "require deployments to succeed" does not take.
 */
const states = {
    starting: undefined,
    queued: 'queued',
    preparing: 'in_progress',
    building: 'in_progress',
    deploying: 'in_progress',
    finishing: undefined,
    landed: 'success',
    unchanged: 'success',
    triggered: 'inactive',
    closed: 'inactive',
    skipped: 'inactive',
    cancelled: 'inactive',
    failed: 'failure',
    'timed-out': 'failure',
    interrupted: 'error',
    uncertain: 'error',
    refused: 'error',
    broken: 'error',
};
/** undefined where there is nothing to tell yet. `parameters` are those of the request, without the id of the deployment. */
function deploymentStatus(story, run) {
    const standing = (0,reporters_standing/* standingOf */.Y)(story);
    const state = states[standing];
    if (state === undefined)
        return undefined;
    // While it runs the bare word: later runs read from it how long building and deploying took.
    const description = story.outcome === undefined ? standing : (0,api_text/* apiText */.A)(`${(0,statement/* statement */.q)(story)}${addressIn(story, state)}`);
    return { state, parameters: statusParameters({ state, description, url: state === 'success' ? story.url : '' }, run) };
}
/** GitHub shows a link by itself; what is no link has to be told in words. */
function addressIn({ url, observation }, state) {
    const address = observation === undefined || url !== '' || state !== 'success' ? '' : observation.address;
    return address === '' ? '' : `: ${address}`;
}
/** GitHub's own `auto_inactive` spares previews and production, so earlier deployments are ended one by one. */
function statusParameters({ state, description, url }, run) {
    return {
        state,
        description,
        auto_inactive: false,
        ...(run.runUrl !== '' && { log_url: run.runUrl }),
        ...(url !== '' && { environment_url: url }),
    };
}

// EXTERNAL MODULE: ./build/reporters/github-request.js
var github_request = __webpack_require__(342);
// EXTERNAL MODULE: ./build/reporters/github-shapes.js
var github_shapes = __webpack_require__(5057);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/reporters/own-deployments.js
/** The GitHub Deployments of an environment that are ours: found by what we wrote into their payload. */




const statusesRoute = '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
/** The same for every request of one attempt. */
function payloadOf({ run, key }) {
    return { touchdown: key, run: `${run.runId}.${run.runAttempt}` };
}
/** The newest first, of the newest hundred of the environment. */
async function listOwn(owner, { environment, limits }) {
    const parameters = { environment, per_page: 100 };
    const reply = await (0,github_request/* ask */.kA)(owner.github, 'GET /repos/{owner}/{repo}/deployments', { parameters, limits });
    if (reply.kind === 'failed')
        return { kind: 'failed', reply };
    const own = ((0,github_shapes/* read */.LF)(github_shapes/* deployments */.bg, reply.data) ?? []).flatMap((deployment) => {
        const payload = readPayload(deployment);
        return payload.touchdown === owner.key ? [{ id: deployment.id, run: payload.run }] : [];
    });
    return { kind: 'listed', own };
}
/** GitHub gives a payload back as it came, or as its JSON. */
function readPayload({ payload }) {
    const value = typeof payload === 'string' ? (0,json/* parseJson */.q)(payload) : payload;
    if (typeof value !== 'object' || value === null)
        return { run: '' };
    const touchdown = 'touchdown' in value && typeof value.touchdown === 'string' ? { touchdown: value.touchdown } : {};
    return { ...touchdown, run: 'run' in value && typeof value.run === 'string' ? value.run : '' };
}
/**
 * Makes them inactive, the newest first, until one was retired before: what is older was then retired with it. One that is
 * inactive for another reason (superseded, not followed) says nothing of those before it.
 */
async function retire(owner, { ids, description, spared, limits }) {
    for (const id of ids) {
        const latest = await (0,github_request/* ask */.kA)(owner.github, `GET ${statusesRoute}`, {
            parameters: { deployment_id: id, per_page: 1 },
            limits,
        });
        if (latest.kind === 'failed')
            return latest;
        const status = (0,github_shapes/* read */.LF)(github_shapes/* deploymentStatuses */.e0, latest.data)?.[0];
        if (status?.state === 'inactive' && status.description?.startsWith(retired))
            return undefined;
        if (['inactive', ...spared].includes(status?.state ?? 'pending'))
            continue;
        const told = statusParameters({ state: 'inactive', description: `${retired}${description}`, url: '' }, owner.run);
        const reply = await (0,github_request/* ask */.kA)(owner.github, `POST ${statusesRoute}`, {
            parameters: { deployment_id: id, ...told },
            limits,
        });
        if (reply.kind === 'failed')
            return reply;
    }
    return undefined;
}
const retired = 'Retired: ';

;// CONCATENATED MODULE: ./build/reporters/github-deployment.js
/** Keeps a GitHub Deployment on the deployed commit: made before the trigger, never left open. */






const idName = 'github-deployment-id';
const environmentName = 'github-deployment-environment';
const done = { kind: 'done' };
/** How many earlier deployments one run ends; the runs before it have ended theirs. */
const mostRetired = 10;
/**
 * Needs `deployments: write`. Never throws for what GitHub answers: a refusal is a warning.
 * https://docs.github.com/en/rest/deployments/deployments (read 2026-11-22)
 */
function createGitHubDeploymentReporter(options) {
    const { github, run, restored } = options;
    let id = (0,github_shapes/* idFrom */._c)(restored?.[idName]);
    /** The name at the start: the story may learn a better one, but this deployment keeps its own. */
    let environment = restored?.[environmentName];
    /** True while it is not known whether one was made: a lost answer, or a process that was killed meanwhile. */
    let inDoubt = restored !== undefined && id === undefined;
    let toldState = '';
    async function open(story, limits) {
        const { commit, branch, target } = story.subject;
        const ref = commit || branch;
        environment = (0,api_text/* apiText */.A)(story.environment, 255);
        if (ref === '')
            return {
                kind: 'warning',
                text: 'The GitHub Deployment could not be written: there is no commit and no branch to put it on.',
            };
        const parameters = {
            ref,
            environment,
            description: (0,api_text/* apiText */.A)(`${story.provider.title}, by run ${run.runNumber} of ${run.workflow}`),
            payload: payloadOf(options),
            auto_merge: false,
            required_contexts: [],
            transient_environment: target === 'preview',
            production_environment: target !== 'preview' && /^prod(uction)?$/i.test(environment),
        };
        const reply = await (0,github_request/* askOnce */.RV)(github, 'POST /repos/{owner}/{repo}/deployments', { parameters, limits });
        if (reply.kind === 'ok')
            id = (0,github_shapes/* read */.LF)(github_shapes/* deployment */.kG, reply.data)?.id;
        inDoubt = id === undefined && (reply.kind === 'ok' || (0,github_request/* isLost */.JD)(reply));
        // A second one is never made: it could stay open for ever beside the first.
        const search = inDoubt ? await findLost(limits, environment) : undefined;
        return warningOf(id === undefined ? (search ?? (0,github_request/* failureOf */.g5)(reply)) : undefined);
    }
    /** Looks for the deployment whose answer was lost. */
    async function findLost(limits, where) {
        const listing = await listOwn(options, { environment: where, limits });
        if (listing.kind === 'failed')
            return listing.reply;
        id = listing.own.find((own) => own.run === payloadOf(options).run)?.id;
        return undefined;
    }
    async function tell(story, limits) {
        const status = deploymentStatus(story, run);
        const said = `${status?.state} ${status?.parameters['description']}`;
        if (status === undefined || said === toldState)
            return undefined;
        const parameters = { deployment_id: id, ...status.parameters };
        const reply = await (0,github_request/* ask */.kA)(github, `POST ${statusesRoute}`, { parameters, limits });
        if (reply.kind === 'failed')
            return reply;
        toldState = said;
        return status.state === 'success' ? retireEarlier(story, limits) : undefined;
    }
    async function retireEarlier(story, limits) {
        const listing = await listOwn(options, { environment: environment ?? story.environment, limits });
        if (listing.kind === 'failed')
            return listing.reply;
        const ids = listing.own.map((own) => own.id).filter((other) => id !== undefined && other < id);
        const description = `replaced by run ${run.runNumber}`;
        return retire(options, { ids: ids.slice(0, mostRetired), description, spared: ['failure', 'error'], limits });
    }
    async function retireAll(story, limits) {
        const listing = await listOwn(options, { environment: environment ?? story.environment, limits });
        if (listing.kind === 'failed')
            return listing.reply;
        const ids = listing.own.map((own) => own.id).slice(0, mostRetired);
        return retire(options, { ids, description: 'the pull request was closed', spared: [], limits });
    }
    return {
        name: 'github-deployment',
        open,
        async update(story, limits) {
            return id === undefined ? done : warningOf(await tell(story, limits));
        },
        async close(story, limits) {
            if ((0,reporters_standing/* standingOf */.Y)(story) === 'closed')
                return warningOf(await retireAll(story, limits));
            const lost = inDoubt && id === undefined ? await findLost(limits, environment ?? story.environment) : undefined;
            return warningOf(id === undefined ? lost : await tell(story, limits));
        },
        memory: () => ({
            ...(id !== undefined && { [idName]: String(id) }),
            ...(environment !== undefined && { [environmentName]: environment }),
        }),
    };
}
function warningOf(reply) {
    return reply === undefined
        ? done
        : (0,github_request/* refusalWarning */.lW)('The GitHub Deployment', { reply, permission: 'deployments: write' });
}


/***/ }),

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   RV: () => (/* binding */ askOnce),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   lW: () => (/* binding */ refusalWarning)
/* harmony export */ });
/* harmony import */ var _core_code_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8081);
/** How reporters ask GitHub: with a share of their time, twice where asking twice does no harm, and with words for a refusal. */

/** A third of the time for one request, so that a lost one leaves room to look what became of it; never less than 2 s. */
function shareOf({ timeoutMs, ...limits }) {
    return { ...limits, timeoutMs: Math.min(timeoutMs, Math.max(2_000, timeoutMs / 3)) };
}
/** For a request that creates something: never repeated here. */
function askOnce(github, route, given) {
    return github.request(route, given.parameters, shareOf(given.limits));
}
/** For a request that may be repeated: once more where no answer came, or one that says nothing about the request. */
async function ask(github, route, given) {
    const reply = await askOnce(github, route, given);
    return isLost(reply) && !given.limits.signal?.aborted ? askOnce(github, route, given) : reply;
}
/** undefined where all is well, or nothing was asked. */
function failureOf(reply) {
    return reply?.kind === 'failed' ? reply : undefined;
}
/** True where the request may have been obeyed all the same. */
function isLost(reply) {
    return reply.kind === 'failed' && (reply.status === 0 || reply.status >= 500);
}
/** One line that says what is missing in the reader's own terms. `what` is the start of a sentence, such as `The comment`. */
function refusalWarning(what, { reply, permission }) {
    const kind = isLost(reply) ? 'lost' : 'warning';
    return { kind, text: `${what} could not be written: ${why(reply, permission)}` };
}
function why({ status, message, rateLimited }, permission) {
    const words = message === '' ? String(status) : `${status}: ${(0,_core_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .cutCodePoints */ .D)(message, 120)}`;
    if (rateLimited)
        return `GitHub's rate limit is reached (${words}); it is not waited for.`;
    if (status === 0)
        return 'no answer came from GitHub.';
    if (status === 401)
        return `GitHub does not accept the token (${words}); check \`github-token\`.`;
    if (status === 403 || status === 404) {
        return `GitHub refused it (${words}). The job needs \`permissions: ${permission}\`; pull requests of forks and of Dependabot get a read-only token.`;
    }
    return `GitHub answered ${words}.`;
}


/***/ }),

/***/ 5057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   _c: () => (/* binding */ idFrom),
/* harmony export */   bg: () => (/* binding */ deployments),
/* harmony export */   e0: () => (/* binding */ deploymentStatuses),
/* harmony export */   iD: () => (/* binding */ login),
/* harmony export */   kG: () => (/* binding */ deployment),
/* harmony export */   lJ: () => (/* binding */ viewer),
/* harmony export */   nK: () => (/* binding */ comments)
/* harmony export */ });
/* harmony import */ var _badrap_valita__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9118);
/** What reporters read of GitHub's answers, and nothing else. */

const user = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ login: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), type: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().optional() }).nullable().optional();
const comment = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    id: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(),
    body: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullable().optional(),
    user,
    performed_via_github_app: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional(),
});
const comments = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(comment);
const login = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ login: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() });
const viewer = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ data: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ viewer: login }) });
/** undefined where the answer has another shape. */
function read(shape, data) {
    const result = shape.try(data, { mode: 'strip' });
    return result.ok ? result.value : undefined;
}
const deployment = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ id: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(), payload: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional() });
const deployments = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(deployment);
const deploymentStatuses = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(_badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ state: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), description: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullable().optional() }));
/** An id of GitHub's as `memory()` has kept it; undefined where that is none. */
function idFrom(remembered) {
    return remembered !== undefined && /^[1-9]\d{0,15}$/.test(remembered) ? Number(remembered) : undefined;
}


/***/ })

};
