export const id = 69;
export const ids = [69];
export const modules = {

/***/ 9069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCommentReporter: () => (/* binding */ createCommentReporter)
});

// EXTERNAL MODULE: ./build/reporters/github-request.js
var github_request = __webpack_require__(342);
// EXTERNAL MODULE: ./build/reporters/github-shapes.js
var github_shapes = __webpack_require__(5057);
;// CONCATENATED MODULE: ./build/reporters/comment-author.js
/** Whose comment is it? A marker alone proves nothing: anybody can write one. */


/**
 * Asks who we are when the first marker is met, and not before. GraphQL's `viewer` knows every kind of token (a workflow's token is
 * `github-actions[bot]`); `GET /user` only a person's. Where both refuse, as on servers whose GraphQL is elsewhere, the
 * token is an app's: then a comment is ours if a bot wrote it through an app, never if a person did.
 * https://docs.github.com/en/graphql/reference/queries#viewer, https://docs.github.com/en/rest/users/users (read 2026-11-22)
 */
function createAuthorCheck(github) {
    let known;
    return {
        learn(comment) {
            if (comment.user)
                known = { kind: 'login', login: comment.user.login };
        },
        async isOurs(comment, limits) {
            const identity = known ?? (await whoAmI(github, limits));
            if (identity.kind === 'failed')
                return { kind: 'unknown', reply: identity };
            known = identity;
            return { kind: wrote(identity, comment) ? 'ours' : 'foreign' };
        },
    };
}
function wrote(identity, { user, performed_via_github_app: app }) {
    const isBot = user?.type === 'Bot';
    if (identity.kind === 'app')
        return isBot && typeof app === 'object' && app !== null;
    return user?.login === identity.login || (isBot && user?.login === `${identity.login}[bot]`);
}
async function whoAmI(github, limits) {
    const viewed = await (0,github_request/* ask */.kA)(github, 'POST /graphql', { parameters: { query: '{ viewer { login } }' }, limits });
    const asViewer = viewed.kind === 'ok' ? (0,github_shapes/* read */.LF)(github_shapes/* viewer */.lJ, viewed.data)?.data.viewer : undefined;
    if (asViewer)
        return { kind: 'login', login: asViewer.login };
    const asked = await (0,github_request/* ask */.kA)(github, 'GET /user', { parameters: {}, limits });
    const asUser = asked.kind === 'ok' ? (0,github_shapes/* read */.LF)(github_shapes/* login */.iD, asked.data) : undefined;
    if (asUser)
        return { kind: 'login', login: asUser.login };
    // Nothing was learnt: to guess now could make a second comment beside our own.
    return (0,github_request/* isLost */.JD)(asked) ? asked : { kind: 'app' };
}

// EXTERNAL MODULE: ./build/core/code-points.js
var code_points = __webpack_require__(8081);
;// CONCATENATED MODULE: ./build/reporters/comment-marker.js
/** The hidden first line of a sticky comment: which comment it is, and which run wrote it last. */

const shape = /^<!-- touchdown:v1 key=(\S{1,1000}) run=(\d{1,20})\.(\d{1,15})\.(\d{1,15}) -->/;
/** One line, without its end. */
function writeMarker(key, run) {
    const runId = /^\d{1,20}$/.test(run.runId) ? run.runId : '0';
    return `<!-- touchdown:v1 key=${encodeKey(key)} run=${runId}.${run.runAttempt}.${run.runNumber} -->`;
}
/** Only at the very start: a marker further down is somebody's quotation. */
function readMarker(body) {
    const [, key, runId, runAttempt, runNumber] = shape.exec(body) ?? [];
    if (key === undefined || runId === undefined)
        return undefined;
    return { key, run: { runId, runNumber: Number(runNumber), runAttempt: Number(runAttempt) } };
}
/** Without white space, and without the two hyphens that could end an HTML comment. */
function encodeKey(key) {
    const known = (0,code_points/* cutCodePoints */.D)(key.toWellFormed(), 80);
    return encodeURIComponent(known).replaceAll('-', '%2D') || '%20';
}
/**
 * Ids of runs rise with time, over all workflows of GitHub; numbers within one workflow; attempts within one run.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables (read 2026-11-22)
 */
function isNewer(run, than) {
    const byId = BigInt(numeric(run.runId)) - BigInt(numeric(than.runId));
    if (byId !== 0n)
        return byId > 0n;
    if (run.runNumber !== than.runNumber)
        return run.runNumber > than.runNumber;
    return run.runAttempt > than.runAttempt;
}
function numeric(runId) {
    return /^\d{1,20}$/.test(runId) ? runId : '0';
}

;// CONCATENATED MODULE: ./build/reporters/find-comment.js
/** Finds our comment on a pull request, on whatever page it is: by marker and author. */



const perPage = 100;
const mostPages = 30;
/** The first of the pull request that is ours. https://docs.github.com/en/rest/issues/comments (read 2026-11-22) */
async function findComment(sought, limits) {
    for (let page = 1; page <= mostPages; page += 1) {
        const parameters = { issue_number: sought.pullRequest, per_page: perPage, page };
        const reply = await (0,github_request/* ask */.kA)(sought.github, 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            parameters,
            limits,
        });
        if (reply.kind === 'failed')
            return { kind: 'failed', reply };
        const listed = (0,github_shapes/* read */.LF)(github_shapes/* comments */.nK, reply.data);
        if (listed === undefined)
            return { kind: 'failed', reply: refusal('the list of comments could not be read') };
        const found = await findOurs(listed, { sought, limits });
        if (found.kind !== 'none' || listed.length < perPage)
            return found;
    }
    // To write a new one on such a pull request would add one with every run.
    return { kind: 'failed', reply: refusal(`there are more than ${perPage * mostPages} comments`) };
}
async function findOurs(listed, { sought, limits }) {
    const key = encodeKey(sought.key);
    for (const comment of listed) {
        if (readMarker(comment.body ?? '')?.key !== key)
            continue;
        const authorship = await sought.author.isOurs(comment, limits);
        if (authorship.kind === 'ours')
            return { kind: 'found', comment };
        if (authorship.kind === 'unknown')
            return { kind: 'failed', reply: authorship.reply };
    }
    return { kind: 'none' };
}
function refusal(message) {
    return { kind: 'failed', status: 200, message, rateLimited: false };
}

// EXTERNAL MODULE: ./build/reporters/render-markdown.js + 6 modules
var render_markdown = __webpack_require__(5978);
// EXTERNAL MODULE: ./build/reporters/standing.js
var reporters_standing = __webpack_require__(8421);
;// CONCATENATED MODULE: ./build/reporters/comment.js
/** The sticky comment: one per key on a pull request, edited from pending to its end; the newest run wins. */







const memoryName = 'comment-id';
const done = { kind: 'done' };
/**
 * Needs `pull-requests: write`. Never throws for what GitHub answers: a refusal is a warning.
 * https://docs.github.com/en/rest/issues/comments (read 2026-11-22)
 */
function createCommentReporter(options) {
    const { github, run, key, log, render = render_markdown/* renderComment */.w } = options;
    const author = createAuthorCheck(github);
    let id = (0,github_shapes/* idFrom */._c)(options.restored?.[memoryName]);
    let overtaken = false;
    async function tell(story, limits) {
        const { pullRequest } = story.subject;
        const standing = (0,reporters_standing/* standingOf */.Y)(story);
        // A run that deploys nothing has nothing to say of what another one deployed, except that it is over.
        if (pullRequest === undefined || standing === 'skipped' || overtaken)
            return done;
        const body = `${writeMarker(key, run)}\n${render(story, run)}`;
        const failure = await write({ body, pullRequest, limits, mayCreate: standing !== 'closed' });
        if (failure === undefined)
            return done;
        const what = `The comment on pull request ${pullRequest}`;
        return (0,github_request/* refusalWarning */.lW)(what, { reply: failure, permission: 'pull-requests: write' });
    }
    /** undefined when the comment is as it should be. */
    async function write(writing) {
        const search = await locate(writing);
        if (search.kind === 'failed')
            return search.reply;
        const reply = search.kind === 'found' ? await edit(search, writing) : await create(writing);
        if (!isGone(reply) || search.kind === 'none')
            return (0,github_request/* failureOf */.g5)(reply);
        // Deleted between reading and writing: there may be another one by now, else one new comment takes its place.
        id = undefined;
        const again = await locate(writing);
        if (again.kind === 'failed')
            return again.reply;
        return (0,github_request/* failureOf */.g5)(again.kind === 'found' ? await edit(again, writing) : await create(writing));
    }
    async function locate(writing) {
        const known = id === undefined ? undefined : await readKnown(id, writing.limits);
        const search = known ?? (await findComment({ github, pullRequest: writing.pullRequest, key, author }, writing.limits));
        if (search.kind === 'found')
            id = search.comment.id;
        return search;
    }
    /** undefined when it was deleted. */
    async function readKnown(commentId, limits) {
        const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}';
        const reply = await (0,github_request/* ask */.kA)(github, route, { parameters: { comment_id: commentId }, limits });
        if (isGone(reply))
            return undefined;
        if (reply.kind === 'failed')
            return { kind: 'failed', reply };
        return { kind: 'found', comment: (0,github_shapes/* read */.LF)(github_shapes/* comment */.Im, reply.data) ?? { id: commentId } };
    }
    async function edit({ comment: { id: commentId, body } }, writing) {
        const marker = readMarker(body ?? '');
        if (marker !== undefined && isNewer(marker.run, run)) {
            overtaken = true;
            log.debug(`comment: run ${marker.run.runNumber} is newer and owns the comment; it is left alone`);
            return undefined;
        }
        if (same(body ?? '', writing.body))
            return undefined;
        const parameters = { comment_id: commentId, body: writing.body };
        return (0,github_request/* ask */.kA)(github, 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            parameters,
            limits: writing.limits,
        });
    }
    /** After a lost answer the comment may stand all the same: it is looked for before anything is written again. */
    async function create(writing) {
        if (!writing.mayCreate)
            return undefined;
        const reply = await post(writing);
        if (reply.kind === 'ok')
            return giveWay(writing);
        if (!(0,github_request/* isLost */.JD)(reply))
            return reply;
        const search = await locate(writing);
        if (search.kind === 'found')
            return edit(search, writing);
        // Without any answer it may still be on its way; with a 5xx and no comment it is not.
        return search.kind === 'none' && reply.status > 0 ? post(writing) : reply;
    }
    /** Two runs that look at the same moment both find nothing: of their two comments the older one stays. */
    async function giveWay(writing) {
        const own = id;
        const first = await findComment({ github, pullRequest: writing.pullRequest, key, author }, writing.limits);
        if (own === undefined || first.kind !== 'found' || first.comment.id === own)
            return undefined;
        id = first.comment.id;
        const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
        await (0,github_request/* askOnce */.RV)(github, route, { parameters: { comment_id: own }, limits: writing.limits });
        return edit(first, writing);
    }
    async function post({ pullRequest, body, limits }) {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const reply = await (0,github_request/* askOnce */.RV)(github, route, { parameters: { issue_number: pullRequest, body }, limits });
        const written = reply.kind === 'ok' ? (0,github_shapes/* read */.LF)(github_shapes/* comment */.Im, reply.data) : undefined;
        if (written)
            author.learn(written);
        id = written?.id;
        return reply;
    }
    return {
        name: 'comment',
        open: tell,
        update: tell,
        close: tell,
        memory: () => (id === undefined ? {} : { [memoryName]: String(id) }),
    };
}
function isGone(reply) {
    return reply?.kind === 'failed' && reply.status === 404;
}
/** GitHub may give line ends back as CR LF. */
function same(one, other) {
    return one.replaceAll('\r\n', '\n').trim() === other.trim();
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
