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
function createCommentReporter(options) {
    const { github, run, key, log, render = render_markdown/* renderComment */.w } = options;
    const author = createAuthorCheck(github);
    let id = idOf(options.restored?.[memoryName]);
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
            return failureOf(reply);
        // Deleted between reading and writing: there may be another one by now, else one new comment takes its place.
        id = undefined;
        const again = await locate(writing);
        if (again.kind === 'failed')
            return again.reply;
        return failureOf(again.kind === 'found' ? await edit(again, writing) : await create(writing));
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
function failureOf(reply) {
    return reply?.kind === 'failed' ? reply : undefined;
}
/** GitHub may give line ends back as CR LF. */
function same(one, other) {
    return one.replaceAll('\r\n', '\n').trim() === other.trim();
}
function idOf(remembered) {
    return remembered !== undefined && /^[1-9]\d{0,15}$/.test(remembered) ? Number(remembered) : undefined;
}


/***/ }),

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   RV: () => (/* binding */ askOnce),
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


/***/ }),

/***/ 4326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ urlLink),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   h$: () => (/* binding */ markdownProse)
/* harmony export */ });
/* harmony import */ var _core_code_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8081);
/* harmony import */ var _core_inert_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8878);
/** Sentences and single words from outside in Markdown: inert, but pleasant to read. */


/** Nothing in these can end a code span, a table cell or a line. */
const harmless = /^[\w.:/=@+,()-]+(?: [\w.:/=@+,()-]+)*$/;
/** In code type where the text is harmless there, else inert as it is; empty stays empty. */
function markdownCode(text, max = 200) {
    return text.length <= max && harmless.test(text) ? `\`${text}\`` : (0,_core_inert_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(text, max);
}
/** One paragraph. What stands between backticks, as input names do in our own sentences, is shown as code. */
function markdownProse(text, max = 1_500) {
    return (0,_core_code_points_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCodePoints */ .D)(text, max)
        .split(/`([^`]*)`/)
        .map((part, index) => (index % 2 === 1 ? markdownCode(part) : inertPart(part, max)))
        .join('')
        .trim();
}
/** `inertMarkdown` trims; between two pieces of one sentence a space must stay. */
function inertPart(text, max) {
    const inert = (0,_core_inert_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(text, max);
    const before = /^\s/.test(text) ? ' ' : '';
    const after = /\s$/.test(text) && inert !== '' ? ' ' : '';
    return before + inert + after;
}
/** A URL as a link that reads well and can be copied: without the scheme, which would have to be broken up in a label. */
function urlLink(url) {
    return url === '' ? '' : (0,_core_inert_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(url.replace(/^https:\/\//, ''), url);
}


/***/ }),

/***/ 1469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** A Markdown table; the cells are Markdown already. */
/** An empty `head` gives a table without visible headings: GitHub wants the row all the same. */
function markdownTable(head, rows) {
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}


/***/ }),

/***/ 5978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ renderComment),
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/core/inert-markdown.js
var inert_markdown = __webpack_require__(8878);
// EXTERNAL MODULE: ./build/reporters/afloat.js
var afloat = __webpack_require__(1322);
// EXTERNAL MODULE: ./build/reporters/markdown-prose.js
var markdown_prose = __webpack_require__(4326);
// EXTERNAL MODULE: ./build/reporters/service-name.js
var service_name = __webpack_require__(4700);
// EXTERNAL MODULE: ./build/reporters/standing.js
var reporters_standing = __webpack_require__(8421);
;// CONCATENATED MODULE: ./build/reporters/explanation.js
/** What a bad ending owes its readers: the provider's own error, what happened, what may still run, what to do next. */





const mostErrors = 5;
const mostErrorCharacters = 3_000;
/** Empty where nothing is to be explained. */
function explanation(story) {
    const { outcome } = story;
    if (outcome === undefined)
        return '';
    const standing = (0,reporters_standing/* standingOf */.Y)(story);
    if ((0,reporters_standing/* isBadEnd */.n)(standing))
        return [...errors(story), ...sentences(outcome)].join('\n\n');
    return standing === 'skipped' || standing === 'triggered' ? (0,markdown_prose/* markdownProse */.h$)(outcome.happened) : '';
}
function sentences(outcome) {
    return [
        `**What happened:** ${(0,markdown_prose/* markdownProse */.h$)(outcome.happened)}`,
        `**Still running?** ${(0,afloat/* afloatSentence */.R)(outcome)}`,
        ...(outcome.next === '' ? [] : [`**What to do:** ${(0,markdown_prose/* markdownProse */.h$)(outcome.next)}`]),
    ];
}
function errors(story) {
    const { observation, provider } = story;
    const broken = (observation?.services ?? []).filter(({ error }) => error !== '').slice(0, mostErrors);
    const services = broken.map((service) => {
        const name = (0,inert_markdown/* inertMarkdown */.Ic)((0,service_name/* serviceName */.f)(service), 120);
        return `**Error of ${name}** ${(0,markdown_prose/* markdownCode */.D9)(service.status, 60)}\n\n${errorBlock(service.error)}`;
    });
    const own = observation?.error ?? '';
    return own === ''
        ? services
        : [...services, `**Error from ${(0,inert_markdown/* inertMarkdown */.Ic)(provider.title, 60)}**\n\n${errorBlock(own)}`];
}
function errorBlock(error) {
    return (0,inert_markdown/* fenced */.OF)(error.trim(), mostErrorCharacters);
}

// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/reporters/markdown-table.js
var markdown_table = __webpack_require__(1469);
;// CONCATENATED MODULE: ./build/reporters/facts-table.js
/** The facts of a deployment as a table: what, where, how long, and where to look further. */




function factsTable(story, run) {
    const rows = [
        ['Environment', (0,inert_markdown/* inertMarkdown */.Ic)(story.environment, 200)],
        ['Commit', commitCell(story, run)],
        ['URL', (0,markdown_prose/* urlLink */.Cb)(story.url)],
        ['Address', (0,markdown_prose/* markdownCode */.D9)(story.observation?.address ?? '', 300)],
        [`${(0,inert_markdown/* inertMarkdown */.Ic)(story.provider.title, 60)} says`, (0,markdown_prose/* markdownCode */.D9)(story.observation?.status ?? '', 100)],
        timeRow(story),
        ['Deployment', (0,markdown_prose/* markdownCode */.D9)(story.deploymentId)],
        ['Run', runCell(run)],
    ];
    return (0,markdown_table/* markdownTable */.Q)(['', ''], rows.filter(([, value]) => value !== ''));
}
/** While it runs the start alone: a comment stands still, and "3 minutes so far" is wrong a minute later. */
function timeRow(story) {
    const queue = story.queuedMs < 1_000 ? '' : `${(0,duration/* formatDuration */.a3)(story.queuedMs)} in the queue`;
    if (story.outcome !== undefined) {
        const total = story.deploymentId === '' ? '' : (0,duration/* formatDuration */.a3)(story.elapsedMs);
        return ['Duration', total === '' || queue === '' ? total : `${total}, of these ${queue}`];
    }
    const left = story.observation?.state === 'queued' || queue === '' ? '' : `, ${queue}`;
    return ['Started', `${story.startedAt.toISOString().slice(0, 19).replace('T', ' ')} UTC${left}`];
}
function commitCell({ subject }, run) {
    const branch = subject.branch === '' ? '' : `on ${(0,inert_markdown/* inertMarkdown */.Ic)(subject.branch, 200)}`;
    if (subject.commit === '')
        return branch === '' ? '' : `the latest ${branch}`;
    return `${commitLink(subject.commit, run)} ${branch}`.trim();
}
/** The server's address comes from the run's own link, since GitHub is not always github.com. */
function commitLink(commit, run) {
    const short = commit.slice(0, 7);
    const home = `/${run.owner}/${run.repo}/`;
    const end = run.runUrl.indexOf(`${home}actions/`);
    if (!/^[0-9a-f]{7,64}$/i.test(commit) || end < 0)
        return (0,markdown_prose/* markdownCode */.D9)(short);
    return (0,inert_markdown/* markdownLink */.iQ)(short, `${run.runUrl.slice(0, end)}${home}commit/${commit}`).replace(`[${short}]`, `[\`${short}\`]`);
}
function runCell(run) {
    const attempt = run.runAttempt > 1 ? `, attempt ${run.runAttempt}` : '';
    const label = `${run.workflow.slice(0, 200) || 'Run'} #${run.runNumber}${attempt}`;
    return run.runUrl === '' ? '' : (0,inert_markdown/* markdownLink */.iQ)(label, run.runUrl);
}

// EXTERNAL MODULE: ./build/core/deployment.js
var deployment = __webpack_require__(4691);
// EXTERNAL MODULE: ./build/core/code-points.js
var code_points = __webpack_require__(8081);
// EXTERNAL MODULE: ./build/core/printable.js
var printable = __webpack_require__(8217);
;// CONCATENATED MODULE: ./build/core/inert-mermaid.js
/** How a name from outside goes into a Mermaid Gantt chart as the name of a task or a section. */


/** Letters, digits and marks of every script, and the few signs that mean nothing to Mermaid. */
const meaningful = /[^\p{Letter}\p{Mark}\p{Number}\-_.()/+]+/gu;
/**
 * Words that start a statement of a Gantt chart, and dates, which Mermaid reads as such.
 * https://github.com/mermaid-js/mermaid/blob/develop/packages/mermaid/src/diagrams/gantt/parser/gantt.jison (read 2026-11-22)
 */
const statement = /^(?:gantt|title|section|click|call|href|dateFormat|axisFormat|tickInterval|todayMarker|inclusiveEndDates|topAxis|excludes|includes|weekday|weekend|accTitle|accDescr|\d{4}-\d{2}-\d{2})/i;
/** Never empty, one line, no sign of Mermaid's grammar (`:`, `;`, `#`, `,`, quotes, `%%`), at most `max` code points. */
function inertMermaid(text, max = 60) {
    const name = (0,code_points/* cutCodePoints */.D)((0,printable/* printableLine */.oy)(text).replace(meaningful, ' ').trim(), max);
    if (name === '')
        return 'unnamed';
    return statement.test(name) ? `\u200b${name}` : name;
}

;// CONCATENATED MODULE: ./build/reporters/gantt.js
/** The stretches of a deployment and of its services as a Mermaid Gantt chart. */



const mostBars = 40;
/** Empty where there is nothing to draw. Whole histories while there is room, else one bar for each, the first ones at that. */
function ganttChart(story) {
    const all = [
        { name: story.provider.title, stretches: story.stretches },
        ...story.services.map((service) => ({ name: (0,service_name/* serviceName */.f)(service), stretches: service.stretches })),
    ];
    const sections = all.filter(({ stretches }) => stretches.length > 0);
    if (sections.length === 0)
        return '';
    const bars = sections.reduce((sum, { stretches }) => sum + stretches.length, 0);
    const drawn = bars <= mostBars
        ? sections.flatMap((section) => [
            titleOf(section),
            ...section.stretches.map((stretch) => line(barOf(stretch, story))),
        ])
        : sections
            .slice(0, mostBars)
            .flatMap((section) => [titleOf(section), ...wholeBar(section.stretches, story).map(line)]);
    return ['```mermaid', 'gantt', ...header(story), ...drawn, '```'].join('\n');
}
/**
 * Mermaid draws times of day, in the reader's time zone. So the trigger is a midnight, the same for everybody, and the axis
 * shows the time since then. https://mermaid.js.org/syntax/gantt.html (read 2026-11-22)
 */
function header(story) {
    return [
        `    title ${inertMermaid(story.environment)}, time since the trigger`,
        '    dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `    axisFormat ${story.elapsedMs < 3_600_000 ? '%M:%S' : '%H:%M:%S'}`,
    ];
}
function titleOf({ name }) {
    return `    section ${inertMermaid(name)}`;
}
function line({ name, tags, fromMs, untilMs }) {
    return `    ${inertMermaid(name)} :${[...tags, instant(fromMs), instant(untilMs)].join(', ')}`;
}
function instant(ms) {
    return new Date(Date.UTC(2001, 0, 1) + ms).toISOString().slice(0, 23).replace('T', ' ');
}
/** An end takes no time: it is a diamond. */
function barOf({ status, state, fromMs, untilMs }, { elapsedMs }) {
    const ended = (0,deployment/* isFinal */.d)(state);
    return {
        name: status,
        tags: ended ? [...tagsOf(state), 'milestone'] : tagsOf(state),
        fromMs,
        untilMs: ended ? fromMs : (untilMs ?? Math.max(elapsedMs, fromMs)),
    };
}
/** From the end of the queue to the end; empty without stretches. */
function wholeBar(stretches, story) {
    const worked = stretches.filter(({ state }) => state !== 'queued');
    const fromMs = Math.min(...(worked.length > 0 ? worked : stretches).map((stretch) => stretch.fromMs));
    const untilMs = Math.max(...stretches.map((stretch) => barOf(stretch, story).untilMs));
    return stretches.slice(-1).map(({ status, state }) => ({ name: status, tags: tagsOf(state), fromMs, untilMs }));
}
function tagsOf(state) {
    switch (state) {
        case 'failed':
        case 'cancelled':
            return ['crit'];
        case 'queued':
        case 'unknown':
            return [];
        case 'running':
            return ['active'];
        case 'succeeded':
        case 'unchanged':
            return ['done'];
    }
}

// EXTERNAL MODULE: ./build/reporters/statement.js
var reporters_statement = __webpack_require__(7680);
;// CONCATENATED MODULE: ./build/reporters/headline.js
/** The first thing that people see of a comment or a summary: an icon, the environment, how it stands. */



const iconOf = {
    starting: '🛫',
    queued: '🕓',
    preparing: '🧰',
    building: '🔨',
    deploying: '🚀',
    finishing: '🛬',
    landed: '✅',
    unchanged: '☑️',
    triggered: '📨',
    closed: '🔒',
    skipped: '⏭️',
    cancelled: '🚫',
    failed: '❌',
    'timed-out': '⏰',
    interrupted: '🛑',
    uncertain: '❓',
    refused: '⛔',
    broken: '⚠️',
};
function headline(story) {
    const words = (0,reporters_statement/* statement */.q)(story);
    const title = `${story.environment}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    return `### ${iconOf[(0,reporters_standing/* standingOf */.Y)(story)]} ${(0,inert_markdown/* inertMarkdown */.Ic)(title, 300)}`;
}

;// CONCATENATED MODULE: ./build/reporters/services-table.js
/** The services of a deployment: which one is where, how long it took, and its address. */






const iconOfState = {
    queued: '🕓',
    running: '🔄',
    succeeded: '✅',
    unchanged: '☑️',
    failed: '❌',
    cancelled: '🚫',
    unknown: '❔',
};
/** Empty without services. At most `mostRows`, those that failed first where not all find room. */
function servicesTable(story, mostRows) {
    const services = story.observation?.services ?? [];
    if (services.length === 0 || mostRows === 0)
        return '';
    const shown = services.length > mostRows ? worstFirst(services).slice(0, mostRows) : services;
    const table = (0,markdown_table/* markdownTable */.Q)(['Service', 'Status', 'Duration', 'URL'], shown.map((service) => [
        (0,inert_markdown/* inertMarkdown */.Ic)((0,service_name/* serviceName */.f)(service), 120),
        `${iconOfState[service.state]} ${(0,markdown_prose/* markdownCode */.D9)(service.status, 60)}`,
        workTime(service, story),
        (0,markdown_prose/* urlLink */.Cb)(service.url),
    ]));
    const hidden = services.length - shown.length;
    return hidden === 0 ? table : `${table}\n\n… and ${hidden} more.`;
}
function worstFirst(services) {
    const rank = ({ state }) => (state === 'failed' ? 0 : (0,deployment/* isFinal */.d)(state) ? 2 : 1);
    return services.toSorted((one, other) => rank(one) - rank(other));
}
/** Time at work, without the queue; empty while it goes on, since a table stands still. */
function workTime(service, story) {
    const stretches = story.services.find(({ id }) => id === service.id)?.stretches ?? [];
    if (!(0,deployment/* isFinal */.d)(service.state))
        return '';
    const worked = stretches
        .filter(({ state }) => state !== 'queued')
        .map(({ fromMs, untilMs }) => (untilMs ?? fromMs) - fromMs)
        .reduce((sum, ms) => sum + ms, 0);
    return worked === 0 ? '' : (0,duration/* formatDuration */.a3)(worked);
}

// EXTERNAL MODULE: ./build/reporters/within-limit.js + 1 modules
var within_limit = __webpack_require__(2738);
;// CONCATENATED MODULE: ./build/reporters/render-markdown.js
/** The story as Markdown, for the comment and for the job summary: one renderer, so that both always say the same. */








/** GitHub takes 65,536 characters; the rest is for the marker. https://docs.github.com/en/rest/issues/comments (read 2026-11-22) */
const mostCommentCharacters = 60_000;
/** GitHub takes 1 MiB for a step; ours leaves room for others. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands (read 2026-11-22) */
const mostSummaryBytes = 64 * 1024;
/** Services are the only part without a bound of its own. */
const rowsToTry = [100, 30, 0];
/** At most 60,000 characters. */
function renderComment(story, run) {
    const drafts = rowsToTry.map((rows) => () => join([...render_markdown_top(story, run), servicesTable(story, rows), explanation(story)]));
    return (0,within_limit/* withinLimit */.zl)(drafts, { max: mostCommentCharacters, measure: within_limit/* characters */.hg });
}
/** At most 64 KiB: the comment's content, a timeline of the services, and why this target was chosen. */
function renderSummary(story, run) {
    const why = story.why === '' ? '' : `**Why:** ${(0,markdown_prose/* markdownProse */.h$)(story.why)}`;
    const drafts = rowsToTry.map((rows) => () => join([...render_markdown_top(story, run), servicesTable(story, rows), ganttChart(story), explanation(story), why]));
    return (0,within_limit/* withinLimit */.zl)(drafts, { max: mostSummaryBytes, measure: within_limit/* bytes */.ee });
}
function render_markdown_top(story, run) {
    return [headline(story), prominentLink(story), factsTable(story, run)];
}
/** What people came for, where it is good to click. */
function prominentLink(story) {
    const standing = (0,reporters_standing/* standingOf */.Y)(story);
    const good = standing === 'landed' || standing === 'unchanged';
    return good && story.url !== '' ? `**${(0,markdown_prose/* urlLink */.Cb)(story.url)}**` : '';
}
function join(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}


/***/ }),

/***/ 2738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ee: () => (/* binding */ bytes),
  hg: () => (/* binding */ characters),
  zl: () => (/* binding */ withinLimit)
});

// EXTERNAL MODULE: ./build/core/code-points.js
var code_points = __webpack_require__(8081);
;// CONCATENATED MODULE: ./build/core/cut-markdown.js
/** How a Markdown text of our own is cut so that what is left still closes what it opened. */

/** https://spec.commonmark.org/0.31.2/#fenced-code-blocks (read 2026-11-22) */
const startOfBlock = /^ {0,3}(~{3,}|`{3,}(?=[^`]*$))/;
const endOfBlock = /^ {0,3}(~+|`+)[ \t]*$/;
/**
 * At most `maxChars` UTF-16 units (GitHub refuses a comment above 65,536). Cuts at the end of a line where it can, closes an
 * open code block and open `<details>`, and says so with an `…`. Put a hidden marker first: what stands last goes first.
 */
function cutMarkdown(text, maxChars = 60_000) {
    if (text.length <= maxChars)
        return text;
    let open = { fence: '', details: 0 };
    let start = 0;
    for (;;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const next = after(open, text.slice(start, end));
        if (end + closing(next).length > maxChars)
            return finish({ text, open, start, end, maxChars });
        open = next;
        start = end + 1;
    }
}
/** Ends the text at the line that no longer fits; of a code block it still takes the part of the line that does. */
function finish(at) {
    const tail = closing(at.open);
    const roomForPart = at.open.fence !== '' || at.start === 0;
    const room = roomForPart ? at.maxChars - at.start - tail.length : 0;
    const part = (0,code_points/* cutUnits */.C)(at.text.slice(at.start, at.end), room);
    const kept = at.text.slice(0, at.start) + (same(at.open, after(at.open, part)) ? part : '');
    return (0,code_points/* cutUnits */.C)(kept.replace(/\n$/, '') + tail, at.maxChars);
}
function closing(open) {
    const fence = open.fence === '' ? '' : `\n${open.fence}`;
    return `${fence}\n\n…${'\n\n</details>'.repeat(open.details)}`;
}
function after(open, line) {
    if (open.fence !== '')
        return endOfBlock.exec(line)?.[1]?.includes(open.fence) ? { ...open, fence: '' } : open;
    const fence = startOfBlock.exec(line)?.[1];
    if (fence !== undefined)
        return { ...open, fence };
    const opened = line.match(/<details\b/gi)?.length ?? 0;
    const closed = line.match(/<\/details>/gi)?.length ?? 0;
    return { ...open, details: Math.max(0, open.details + opened - closed) };
}
function same(left, right) {
    return left.fence === right.fence && left.details === right.details;
}

;// CONCATENATED MODULE: ./build/reporters/within-limit.js
/** How much of a text a receiver takes, by its own measure. */

/** UTF-16 units: what GitHub counts in a comment. */
const characters = (text) => text.length;
/** UTF-8: what GitHub counts in a job summary. */
const bytes = (text) => new TextEncoder().encode(text).length;
/** The first draft that is short enough, else the last one, cut. */
function withinLimit(drafts, { max, measure }) {
    let text = '';
    for (const draft of drafts) {
        text = draft();
        if (measure(text) <= max)
            return text;
    }
    // A UTF-16 unit has at most three bytes, so this never cuts more than it must by much.
    while (measure(text) > max)
        text = cutMarkdown(text, text.length - Math.ceil((measure(text) - max) / 3));
    return text;
}


/***/ })

};
