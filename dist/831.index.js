export const id = 831;
export const ids = [831];
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

/***/ 2831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCommitStatusReporter: () => (/* binding */ createCommitStatusReporter)
/* harmony export */ });
/* harmony import */ var _api_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6069);
/* harmony import */ var _github_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(342);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8421);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7680);
/** A commit status on the deployed commit: what gates a merge where a check would not land on the pull request. */




const shaName = 'commit-status-sha';
const done = { kind: 'done' };
/** Needs `statuses: write`. Never throws for what GitHub answers: a refusal is a warning. */
function createCommitStatusReporter(options) {
    const { github, run, context } = options;
    let sha = shaOf(options.restored?.[shaName]);
    let told = '';
    async function tell(story, limits) {
        const state = stateOf(story, options.onCancelled);
        const description = (0,_api_text_js__WEBPACK_IMPORTED_MODULE_0__/* .apiText */ .A)((0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statement */ .q)(story));
        if (state === undefined || told === `${state} ${description}`)
            return done;
        sha ??= shaOf(story.subject.commit);
        if (sha === undefined)
            return {
                kind: 'warning',
                text: `The commit status ${context} could not be written: there is no commit to put it on.`,
            };
        // The run, in every state: a status is proof for a gate, and its link leads to the evidence. The address is in the comment.
        const link = run.runUrl === '' ? {} : { target_url: run.runUrl };
        const parameters = { sha, state, context, description, ...link };
        const reply = await (0,_github_request_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(github, 'POST /repos/{owner}/{repo}/statuses/{sha}', { parameters, limits });
        if (reply.kind === 'ok') {
            told = `${state} ${description}`;
            return done;
        }
        // A run without secrets has a read-only token as well; a warning that nobody can heal is no help.
        if (reply.status === 403 && isWithoutSecrets(story) && !reply.rateLimited)
            return done;
        return (0,_github_request_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWarning */ .lW)(`The commit status ${context}`, { reply, permission: 'statuses: write' });
    }
    return {
        name: 'commit-status',
        open: tell,
        update: tell,
        close: tell,
        memory: () => (sha === undefined ? {} : { [shaName]: sha }),
    };
}
const states = {
    starting: 'pending',
    queued: 'pending',
    preparing: 'pending',
    building: 'pending',
    deploying: 'pending',
    finishing: 'pending',
    landed: 'success',
    unchanged: 'success',
    // Nobody knows yet how it ends: a later job that follows it with `deployment-id` and the same context will say.
    triggered: 'pending',
    failed: 'failure',
    'timed-out': 'failure',
    interrupted: 'error',
    uncertain: 'error',
    refused: 'error',
    broken: 'error',
};
/**
 * undefined: none. A run that skips sets nothing, since another run of the same commit may have something to say; but where
 * the secrets are withheld no run ever will, and a required status that never comes blocks the pull request of every fork and
 * of Dependabot for good. `on-missing-secret: skip` asks to let those pass, as GitHub does with a job that is skipped.
 */
function stateOf(story, onCancelled) {
    const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .Y)(story);
    if (standing === 'cancelled')
        return onCancelled === 'pass' ? 'success' : 'failure';
    if (standing === 'closed' || standing === 'skipped')
        return isWithoutSecrets(story) ? 'success' : undefined;
    return states[standing];
}
function isWithoutSecrets({ outcome }) {
    return outcome?.reason === 'secrets-unavailable';
}
/** GitHub wants a whole SHA-1 or SHA-256. */
function shaOf(text) {
    return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text) ? text : undefined;
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


/***/ })

};
