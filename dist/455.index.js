export const id = 455;
export const ids = [455];
export const modules = {

/***/ 5774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ unstoppedName),
/* harmony export */   y: () => (/* binding */ settleAftermath)
/* harmony export */ });
/* harmony import */ var _failure_class_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(597);
/* harmony import */ var _stop_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5874);
/** What is done about a deployment that did not land: its log is fetched, and it is stopped where that is asked for. */


/** The name under which an id is saved whose stop is left to `post`. */
const unstoppedName = 'unstopped';
async function settleAftermath(story, given) {
    const { outcome, deploymentId } = story;
    if (deploymentId === '')
        return story;
    if (outcome.result === 'failed')
        await showLog(deploymentId, given);
    if (!given.provider.stop || !asksToStop(outcome, given.rules))
        return story;
    const end = await (0,_stop_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .stopDeployment */ .U)(deploymentId, given);
    given.world.log.line(end.sentence);
    if (end.kind === 'failed' && end.hurried)
        given.world.state.save(unstoppedName, deploymentId);
    return { ...story, outcome: afterStop(outcome, end) };
}
function asksToStop({ result }, rules) {
    switch (result) {
        case 'failed':
            return rules.onError;
        case 'timed-out':
            return rules.onTimeout;
        case 'interrupted':
            return rules.onInterrupt;
        default:
            return false;
    }
}
const largestLogBytes = 8 * 1024 * 1024;
/** Only while the deployment exists is its log to be had: before the stop. */
async function showLog(deploymentId, { provider, requestTimeoutMs, world }) {
    if (!provider.failureLog)
        return;
    const exchange = await world.http.send(provider.failureLog.request(deploymentId), {
        timeoutMs: requestTimeoutMs,
        signal: world.interrupt.signal,
        largestAnswerBytes: largestLogBytes,
    });
    const lines = exchange.kind === 'answered' && (0,_failure_class_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(exchange) === 'good' ? provider.failureLog.read(exchange) : [];
    if (lines.length > 0)
        world.log.group(`Container log of ${deploymentId}`, lines);
    else
        world.log.line(`${provider.title} gave no container log of ${deploymentId}.`);
}
function afterStop(outcome, end) {
    const happened = `${outcome.happened.replace(/[^.!?]$/, '$&.')} ${end.sentence}`;
    if (end.kind !== 'failed')
        return { ...outcome, afloat: 'no', happened, next: nextAfterStop(outcome) };
    const again = end.hurried ? ' The post step of this job asks for it once more.' : '';
    return { ...outcome, afloat: 'yes', happened: happened + again };
}
/** What was stopped can't be followed any more. */
function nextAfterStop({ result, next }) {
    switch (result) {
        case 'timed-out':
            return 'If it only needs longer, raise `timeout` and run this job again.';
        case 'interrupted':
            return 'Run this job again to deploy anew.';
        default:
            return next;
    }
}


/***/ }),

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: ./build/core/aftermath.js
var aftermath = __webpack_require__(5774);
// EXTERNAL MODULE: ./build/core/interrupt.js
var interrupt = __webpack_require__(3449);
// EXTERNAL MODULE: ./build/core/deployment.js
var deployment = __webpack_require__(4691);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/core/tally.js
var tally = __webpack_require__(3540);
;// CONCATENATED MODULE: ./build/core/explain-end.js
/** What the end of following means for people: reason, what happened, what may still run, what to do next. */




function explainFollowEnd(followed, given) {
    const { end } = followed;
    const common = { deploymentId: given.deploymentId, observation: followed.last };
    const seen = followed.tally.size === 0 ? '' : ` Seen: ${(0,tally/* renderTally */.$x)(followed.tally)}.`;
    switch (end.kind) {
        case 'landed':
            return { ...landed(end.observation, { given, seen }), ...common };
        case 'timed-out':
            return { ...timedOut(end.which, { given, seen }), ...common };
        case 'interrupted':
            return (0,outcome/* outcome */.b)({
                ...common,
                reason: 'workflow-cancelled',
                happened: `The workflow was cancelled while deployment ${given.deploymentId} was followed.${seen}`,
                afloat: 'yes',
                next: `Run this job again to deploy anew, or follow the deployment with \`deployment-id: ${given.deploymentId}\`.`,
            });
        case 'broke-off':
            return (0,outcome/* outcome */.b)({
                ...common,
                reason: end.reason,
                happened: `${given.provider.title} could not be asked how deployment ${given.deploymentId} is: ${end.text}.${seen}`,
                afloat: end.reason === 'not-found' ? 'perhaps' : 'yes',
                next: given.provider.hint('probe', end.status) || resume(given),
            });
        default:
            return (0,deployment/* assertNever */.x)(end);
    }
}
function resume({ provider, deploymentId }) {
    return `Look at ${provider.title}'s status; when it is well again, follow the deployment with \`deployment-id: ${deploymentId}\`.`;
}
function timedOut(which, { given, seen }) {
    const allowed = (0,duration/* formatDuration */.a3)(which === 'queue' ? given.limits.queueTimeoutMs : given.limits.runTimeoutMs);
    const input = which === 'queue' ? 'queue-timeout' : 'timeout';
    const what = which === 'queue'
        ? `was still waiting in the queue after ${allowed}`
        : `had not landed after the ${allowed} it is given`;
    return (0,outcome/* outcome */.b)({
        reason: which === 'queue' ? 'queue-timeout' : 'run-timeout',
        happened: `Deployment ${given.deploymentId} ${what} (\`${input}\`).${seen}`,
        afloat: 'yes',
        next: `If it only needs longer, raise \`${input}\`, or follow it with \`deployment-id: ${given.deploymentId}\`.`,
    });
}
function landed(observation, { given, seen }) {
    const { provider, deploymentId } = given;
    if (observation.contradiction !== '') {
        return (0,outcome/* outcome */.b)({
            reason: 'contradictory-status',
            happened: `${provider.title} says ${observation.status} for deployment ${deploymentId}, but ${observation.contradiction}. That is not taken for a success.${seen}`,
            afloat: 'perhaps',
            next: `Look at deployment ${deploymentId} in ${provider.title}.`,
        });
    }
    switch (observation.state) {
        case 'succeeded':
            return (0,outcome/* outcome */.b)({ reason: 'succeeded', happened: `Deployment ${deploymentId} has landed.` });
        case 'unchanged':
            return (0,outcome/* outcome */.b)({ reason: 'no-change', happened: `Deployment ${deploymentId} found nothing to change.` });
        case 'cancelled':
            return (0,outcome/* outcome */.b)({
                reason: 'cancelled-by-provider',
                happened: `${provider.title} cancelled deployment ${deploymentId}: a newer deployment, a person, or another service's error.${seen}`,
                next: 'If a newer deployment took its place, follow that one; `on-cancelled: pass` lets such runs pass.',
            });
        default:
            return failed(observation, { given, seen });
    }
}
/** The whole of it stands in a group of the log, in the comment and in the summary. */
function firstLine(text) {
    const whole = text.trim();
    const line = whole.replace(/[\r\n].*$/s, '').slice(0, 300);
    return line.length < whole.length || line.length === 300
        ? `${line.replace(/\.$/, '')} …`
        : `${line.replace(/\.$/, '')}.`;
}
function failed(observation, { given, seen }) {
    const { provider, deploymentId } = given;
    const broken = observation.services.filter((service) => service.state === 'failed');
    const which = broken.map((service) => `${service.name || service.id} ${service.status}`).join(', ');
    const why = broken.find((service) => service.error !== '')?.error ?? observation.error;
    return (0,outcome/* outcome */.b)({
        reason: provider.reasonOf(observation),
        happened: `Deployment ${deploymentId} failed: ${observation.status}${which && ` (${which})`}.${why && ` ${provider.title} says: ${firstLine(why)}`}${seen}`,
        next: provider.hint('probe', 200) ||
            `Open the build and service logs of deployment ${deploymentId} in ${provider.title}.`,
    });
}

// EXTERNAL MODULE: ./build/core/follow.js + 2 modules
var follow = __webpack_require__(6838);
// EXTERNAL MODULE: ./build/core/probe.js
var core_probe = __webpack_require__(8732);
// EXTERNAL MODULE: ./build/core/tell-story.js
var tell_story = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/core/backoff.js
var backoff = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/core/failure-class.js
var failure_class = __webpack_require__(597);
;// CONCATENATED MODULE: ./build/core/trigger.js
/** The one request that starts a deployment: at most once, and honest about what is not known. */





async function triggerDeployment(provider, { world, limits }) {
    for (let attempt = 1;; attempt++) {
        if (world.interrupt.signal.aborted)
            return interrupted(provider, 'no');
        const exchange = await send(provider, { world, limits });
        const reading = read(provider, exchange);
        if (reading.kind === 'started')
            return reading;
        if (reading.kind === 'started-broken')
            return { ...reading, kind: 'broken' };
        if (world.interrupt.signal.aborted)
            return interrupted(provider, afloatAfter(exchange, reading));
        const failure = (0,failure_class/* classify */.L8)(exchange);
        if (failure === 'good' || attempt >= failure_class/* triggerAttempts */.LP[failure]) {
            return { kind: 'ended', outcome: explainEnd(provider, { exchange, reading }) };
        }
        const pauseMs = (0,backoff/* backoffMs */.j)({ attempt, exchange, longestMs: limits.longestWaitMs, world });
        world.log.line(`${provider.title} did not take the request: ${(0,explain/* exchangeSentence */.J)(exchange)}. Nothing was started; trying again (${attempt} of ${failure_class/* triggerAttempts */.LP[failure] - 1}).`);
        await world.clock.sleep(pauseMs, world.interrupt.signal);
    }
}
/** Not aborted by an interrupt once it is written: the id is worth a short wait. */
async function send(provider, { world, limits }) {
    const grace = (0,interrupt/* afterGrace */.t)(world.interrupt, { clock: world.clock, graceMs: interrupt/* triggerGraceMs */.z });
    try {
        return await world.http.send(provider.trigger.request, {
            timeoutMs: limits.requestTimeoutMs,
            signal: grace.signal,
            abandon: world.interrupt.signal,
        });
    }
    finally {
        grace.dispose();
    }
}
function read(provider, exchange) {
    return exchange.kind === 'answered' ? provider.trigger.read(exchange) : { kind: 'undecided' };
}
function afloatAfter(exchange, reading) {
    if (reading.kind === 'refused')
        return 'no';
    const failure = (0,failure_class/* classify */.L8)(exchange);
    return failure === 'ambiguous' || failure === 'good' ? 'perhaps' : 'no';
}
function interrupted(provider, afloat) {
    const said = afloat === 'no'
        ? {
            happened: 'The workflow was cancelled before a deployment was started.',
            next: 'Run this job again to deploy.',
        }
        : {
            happened: 'The workflow was cancelled while the deployment was being started; no answer with its id came in time.',
            next: `Look at ${theDeployments(provider)}; a running one can be followed with the input \`deployment-id\`.`,
        };
    return { kind: 'ended', outcome: (0,outcome/* outcome */.b)({ reason: 'workflow-cancelled', afloat, ...said }) };
}
function explainEnd(provider, seen) {
    const { exchange, reading } = seen;
    if (reading.kind === 'refused') {
        return (0,outcome/* outcome */.b)({
            reason: 'rejected',
            happened: `${provider.title} refused to deploy${quoted(reading.error)}.`,
            next: provider.hint('trigger', 200) || 'Read its answer above, mend the cause, and run this job again.',
        });
    }
    const failure = (0,failure_class/* classify */.L8)(exchange);
    if (failure === 'good' || failure === 'ambiguous')
        return unconfirmed(provider, seen);
    return notStarted(provider, { exchange, failure });
}
function unconfirmed(provider, { exchange, reading }) {
    const what = reading.kind === 'unreadable' ? `its answer did not hold ${reading.missing}` : (0,explain/* exchangeSentence */.J)(exchange);
    return (0,outcome/* outcome */.b)({
        reason: 'trigger-unconfirmed',
        happened: `${provider.title} was asked to deploy, but did not confirm it: ${what}${errorText(provider, exchange)}. It was not asked again, since that could start a second deployment.`,
        afloat: 'perhaps',
        next: `Look at ${theDeployments(provider)}. If one runs, follow it with the input \`deployment-id\`; if none does, run this job again.`,
    });
}
function theDeployments({ title, mark }) {
    return `the deployments in ${title}${mark === undefined ? '' : ` (${mark})`}`;
}
function notStarted(provider, { exchange, failure }) {
    const status = exchange.kind === 'answered' ? exchange.status : 0;
    return (0,outcome/* outcome */.b)({
        reason: reasonFor(failure, status),
        happened: `${provider.title} could not be asked to deploy: ${(0,explain/* exchangeSentence */.J)(exchange)}${errorText(provider, exchange)}.`,
        next: provider.hint('trigger', status) || 'Nothing was started, so it is safe to run this job again.',
    });
}
function reasonFor(failure, status) {
    if (failure === 'unsent' || failure === 'certificate')
        return 'unreachable';
    if (status === 401 || status === 403)
        return 'unauthorized';
    return status === 404 || status === 410 ? 'not-found' : 'rejected';
}
function errorText(provider, exchange) {
    return exchange.kind === 'answered' ? quoted(provider.errorText(exchange)) : '';
}
function quoted(text) {
    return text === '' ? '' : ` (“${text.slice(0, 300)}”)`;
}

// EXTERNAL MODULE: ./build/core/unknown-status.js
var unknown_status = __webpack_require__(5019);
;// CONCATENATED MODULE: ./build/core/land.js
/** From the trigger to the outcome: starts a deployment (or takes one up) and follows it until it has landed. */







/** Never throws for anything that a provider or the network does. The story that comes back has its outcome. */
async function land(plan, { world, story }) {
    const startedAtMs = world.clock.now();
    const elapsed = () => world.clock.now() - startedAtMs;
    const started = plan.deploymentId === '' ? await start(plan, world) : resumed(plan.deploymentId);
    if (started.kind === 'ended')
        return (0,tell_story/* endStory */.V9)(story, { outcome: started.outcome, elapsedMs: elapsed() });
    world.state.save('deploymentId', started.deploymentId);
    const afloat = { ...(0,tell_story/* passTime */.nj)(story, elapsed()), deploymentId: started.deploymentId };
    world.narrate(afloat);
    if (started.kind === 'broken')
        return (0,tell_story/* endStory */.V9)(afloat, { outcome: stillborn(plan, started), elapsedMs: elapsed() });
    if (!plan.wait)
        return (0,tell_story/* endStory */.V9)(afloat, { outcome: notWaited(plan, started.deploymentId), elapsedMs: elapsed() });
    // The time that the trigger took, with all its attempts, is not taken from the deployment.
    return followStory(plan, { world, story: afloat, startedAtMs, triggeredAtMs: world.clock.now() });
}
function resumed(deploymentId) {
    return { kind: 'started', deploymentId };
}
function start(plan, world) {
    return triggerDeployment(plan.provider, {
        world,
        limits: { requestTimeoutMs: plan.limits.requestTimeoutMs, longestWaitMs: plan.limits.queueTimeoutMs },
    });
}
async function followStory(plan, given) {
    const { world, story, startedAtMs, triggeredAtMs } = given;
    const { provider } = plan;
    const { deploymentId } = story;
    let current = story;
    const tellUnknown = (0,unknown_status/* createUnknownTeller */.T)(provider.title, world.log);
    const probe = (0,core_probe/* createProbe */.f)(provider, { ...world, deploymentId, shortestMs: plan.shortestPauseMs });
    const followed = await (0,follow/* follow */.e)({
        ...world,
        probe,
        schedule: plan.schedule,
        onObservation: (observation, atMs) => {
            const seen = { ...plan, observation, elapsedMs: atMs - startedAtMs };
            current = (0,tell_story/* observe */.lB)(current, seen);
            world.narrate(current);
            tellUnknown(observation);
        },
        onFailure: (text, failures) => {
            const what = failures === 0 ? 'does not show it yet' : `could not be asked (${failures} in a row)`;
            world.log.line(`${provider.title} ${what}: ${text}. Trying again.`);
        },
    }, { limits: plan.limits, triggeredAtMs, resumed: plan.deploymentId !== '' });
    const ended = explainFollowEnd(followed, { provider, limits: plan.limits, deploymentId });
    return (0,tell_story/* endStory */.V9)(current, { outcome: ended, elapsedMs: world.clock.now() - startedAtMs });
}
function notWaited(plan, deploymentId) {
    return (0,outcome/* outcome */.b)({
        reason: 'not-waited',
        happened: `${plan.provider.title} took deployment ${deploymentId}; it is not waited for.`,
        afloat: 'yes',
        deploymentId,
    });
}
function stillborn(plan, broken) {
    return (0,outcome/* outcome */.b)({
        reason: 'provider-error',
        happened: `${plan.provider.title} created deployment ${broken.deploymentId}, but could not start it: ${broken.error}`,
        deploymentId: broken.deploymentId,
        next: plan.provider.hint('trigger', 422),
    });
}

;// CONCATENATED MODULE: ./build/core/carry-out.js
/** One deployment from the first word to the last: tell, trigger, follow, clean up, tell again. Every action that deploys does this. */





/** `plan` is an outcome where nothing is to be done but to tell it. The story that comes back has its outcome. */
async function carryOut(plan, { story, world }) {
    const ended = 'reason' in plan ? (0,tell_story/* endStory */.V9)(story, { outcome: plan, elapsedMs: 0 }) : await deploy(plan, { story, world });
    const settled = world.settle?.(ended) ?? ended;
    await world.narrator.close(settled);
    return settled;
}
async function deploy(plan, { story, world }) {
    const { narrator } = world;
    const refusal = await narrator.openBeforeTrigger(story);
    if (refusal !== '')
        return (0,tell_story/* endStory */.V9)(story, { outcome: notRecorded(refusal), elapsedMs: 0 });
    const narrate = (page) => {
        world.told(page);
        narrator.narrate(page);
    };
    // The trigger may have used it up already.
    const stopping = (0,interrupt/* afterGrace */.t)(world.interrupt, { clock: world.clock, graceMs: stoppedAfterMs });
    const work = narrator.whileBeating(async () => {
        const landing = land(plan, { world: { ...world, narrate }, story });
        // The trigger is on its way; what needs not stand before it comes after it.
        narrator.openBesideTrigger(story);
        const landed = await whileLearning(plan, { narrator, landing });
        const { requestTimeoutMs } = plan.limits;
        return (0,aftermath/* settleAftermath */.y)(landed, { ...plan, requestTimeoutMs, world, latest: stopping.signal });
    });
    return work.finally(stopping.dispose);
}
/** Of the 5 s after a cancel; the reporters have the rest. */
const stoppedAfterMs = 3000;
/** A history that comes too late is not waited for. */
async function whileLearning({ learn, wait }, { narrator, landing }) {
    const over = new AbortController();
    if (wait)
        void learn?.(over.signal).then((expectation) => over.signal.aborted || narrator.expect(expectation));
    try {
        return await landing;
    }
    finally {
        over.abort();
    }
}
function notRecorded(refusal) {
    return (0,outcome/* outcome */.b)({
        reason: 'rejected',
        happened: `Nothing was deployed, since the deployment could not be recorded first: ${refusal}`,
        next: 'Mend the tracker inputs, or set `tracker-required: false`.',
    });
}


/***/ }),

/***/ 592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf)
/* harmony export */ });
/** How an event is called in the sentence that says why something is deployed, or not. */
/** May hold text from outside that is not yet inert. */
function titleOf(event) {
    switch (event.kind) {
        case 'push':
            return event.tag === '' ? `push to ${event.branch}` : `push of the tag ${event.tag}`;
        case 'pull-request':
        case 'merge-group':
        case 'issue-comment':
            return `${event.name} ${event.action}`;
        case 'workflow-run':
            return `workflow_run after ${event.startedBy}`;
        default:
            return event.name;
    }
}


/***/ }),

/***/ 7718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   Ue: () => (/* binding */ targetAfter),
/* harmony export */   zv: () => (/* binding */ obstacleTo)
/* harmony export */ });
/* harmony import */ var _event_title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(592);
/** Why an event must not, or need not, lead to a deployment. */

const deployingActivities = new Set([
    'opened',
    'synchronize',
    'reopened',
    'ready_for_review',
    'labeled',
]);
/** Who may start a deployment by a comment. https://docs.github.com/en/graphql/reference/enums#commentauthorassociation (read 2026-11-22) */
const permittedAuthors = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** Undefined when nothing stands in the way. */
function obstacleTo(event, policy) {
    switch (event.kind) {
        case 'ref-deleted':
            return {
                kind: 'skip',
                reason: 'branch-deleted',
                why: `${event.name}: the ref is gone, nothing is left to deploy`,
            };
        case 'pull-request':
            return obstacleToPullRequest(event, policy);
        case 'merge-group':
            return policy.auto && event.action !== 'checks_requested' ? ignored(event) : undefined;
        case 'workflow-run':
            return obstacleToWorkflowRun(event, policy);
        case 'issue-comment':
            return obstacleToComment(event, policy);
        case 'unsupported':
            return policy.auto ? unsupported(event) : undefined;
        case 'push':
        case 'manual':
            return undefined;
    }
}
/** Also for pull requests of which a look-up tells that they are closed. */
function closed(event, pullRequest) {
    const why = `${(0,_event_title_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(event)}: pull request #${pullRequest} is closed, so it gets no deployment`;
    return { kind: 'skip', reason: 'pull-request-closed', why };
}
function obstacleToPullRequest(event, { auto, allowForks }) {
    if (event.action === 'closed')
        return closed(event, event.number);
    if (auto && !deployingActivities.has(event.action))
        return ignored(event);
    if (event.closed)
        return closed(event, event.number);
    return event.name === 'pull_request_target' && event.fork && !allowForks ? forkRefused(event) : undefined;
}
function obstacleToWorkflowRun(event, { auto, allowForks }) {
    if (event.conclusion !== 'success') {
        const ending = event.conclusion === '' ? 'has not ended' : `ended with ${event.conclusion}`;
        const why = `${(0,_event_title_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(event)}: that run ${ending}, and only a successful one is deployed`;
        return { kind: 'skip', reason: 'run-not-successful', why };
    }
    if (auto && targetAfter(event.startedBy) === undefined)
        return unsupported(event);
    return event.fork && !allowForks ? forkRefused(event) : undefined;
}
/** What `auto` deploys after a run that this event started; undefined where it would be a guess. */
function targetAfter(startedBy) {
    switch (startedBy) {
        case 'pull_request':
        case 'pull_request_target':
            return 'preview';
        case 'push':
        case 'workflow_dispatch':
        case 'schedule':
        case 'repository_dispatch':
        case 'release':
        case 'create':
            return 'normal';
        default:
            return undefined;
    }
}
function obstacleToComment(event, { auto }) {
    if (auto && !event.onPullRequest)
        return unsupported(event);
    if (auto && event.action !== 'created')
        return ignored(event);
    if (!permittedAuthors.has(event.authorAssociation))
        return notPermitted(event);
    return event.onPullRequest && event.closed ? closed(event, event.number) : undefined;
}
function ignored(event) {
    return { kind: 'skip', reason: 'activity-ignored', why: `${(0,_event_title_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(event)}: this activity asks for no deployment` };
}
function unsupported(event) {
    const why = event.kind === 'issue-comment'
        ? `${(0,_event_title_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(event)}: the comment is on an issue, not on a pull request`
        : `${(0,_event_title_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(event)}: no target follows from this event`;
    const next = 'Run the action on an event that it knows (push, pull_request, workflow_dispatch, …), or set the input `target`.';
    return { kind: 'refuse', reason: 'unsupported-event', why, next };
}
function forkRefused(event) {
    const why = `${(0,_event_title_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(event)}: the commit comes from a fork, and this event has the secrets of the repository`;
    const next = 'Set the input `allow-forks: true` only if somebody you trust has looked at the code before this job runs.';
    return { kind: 'refuse', reason: 'fork-refused', why, next };
}
function notPermitted(event) {
    const why = `${(0,_event_title_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(event)}: the author of the comment is ${event.authorAssociation}, which is not enough to deploy`;
    const next = 'Let an OWNER, MEMBER or COLLABORATOR of the repository write the comment.';
    return { kind: 'refuse', reason: 'not-permitted', why, next };
}


/***/ }),

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ offerOf)
/* harmony export */ });
/* harmony import */ var _obstacle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7718);
/** What an event offers to deploy, before any input has its say. */

/** `pullRequest` is the input, which tells whose preview a manual run is. */
function offerOf(event, pullRequest) {
    switch (event.kind) {
        case 'push':
            return { target: 'normal', commit: event.commit, branch: event.branch, pullRequest: undefined, sought: undefined };
        case 'ref-deleted':
            return { target: 'normal', commit: '', branch: event.branch, pullRequest: undefined, sought: undefined };
        case 'pull-request':
            return {
                target: 'preview',
                commit: event.headSha,
                branch: event.headRef,
                pullRequest: event.number,
                sought: undefined,
            };
        case 'merge-group': {
            const { headSha: commit, headRef: branch } = event;
            return { target: 'preview', commit, branch, pullRequest: event.pullRequest, sought: undefined };
        }
        case 'workflow-run':
            return offerOfRun(event);
        case 'issue-comment':
            return event.onPullRequest
                ? offerOfPullRequest(pullRequest ?? event.number)
                : offerOfEnvironment(event.environment, pullRequest);
        case 'manual': {
            const target = pullRequest === undefined ? 'normal' : 'preview';
            return { target, commit: event.commit, branch: event.branch, pullRequest, sought: undefined };
        }
        case 'unsupported':
            return offerOfEnvironment(event.environment, pullRequest);
    }
}
function offerOfRun(event) {
    const { headSha: commit, headBranch: branch, headOwner, fork } = event;
    const target = (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_0__/* .targetAfter */ .Ue)(event.startedBy) ?? 'normal';
    // Pull requests of a branch that was pushed for its own sake are not what the run was about.
    const pullRequest = target === 'preview' ? event.pullRequest : undefined;
    const sought = { by: 'commit', commit, branch, headOwner: fork ? headOwner : '' };
    return { target, commit, branch, pullRequest, sought };
}
/** Neither the comment nor the made-up merge commit tells the head. */
function offerOfPullRequest(pullRequest) {
    return { target: 'preview', commit: '', branch: '', pullRequest, sought: { by: 'number', pullRequest } };
}
function offerOfEnvironment(environment, pullRequest) {
    if (environment.pullRequest !== undefined)
        return offerOfPullRequest(pullRequest ?? environment.pullRequest);
    const { commit, branch } = environment;
    return { target: 'normal', commit, branch, pullRequest: undefined, sought: undefined };
}


/***/ }),

/***/ 4691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isFinal),
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** The vocabulary: what a deployment is while it travels through this action. */
function isFinal(state) {
    return state === 'succeeded' || state === 'unchanged' || state === 'failed' || state === 'cancelled';
}
function assertNever(value) {
    throw new Error(`a case was not handled: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 1396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   Kd: () => (/* binding */ pullRequestNumber),
/* harmony export */   OU: () => (/* binding */ textOrNothing),
/* harmony export */   V4: () => (/* binding */ branchOfRef),
/* harmony export */   _$: () => (/* binding */ isCommitSha),
/* harmony export */   hq: () => (/* binding */ nonEmpty),
/* harmony export */   i: () => (/* binding */ objectOrNothing),
/* harmony export */   mJ: () => (/* binding */ commitSha),
/* harmony export */   mV: () => (/* binding */ isPullRequestNumber),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   xT: () => (/* binding */ isNoCommit)
/* harmony export */ });
/* harmony import */ var _badrap_valita__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9118);
/** Checked fields of event payloads. A payload is JSON that anybody on GitHub may have shaped. */

/** Reads what `schema` asks for and ignores everything else; says which fields are broken, three at most. */
function readFields(event, schema, payload) {
    const result = schema.try(payload, { mode: 'strip' });
    if (result.ok)
        return { kind: 'read', fields: result.value };
    return broken(event, result.issues.slice(0, 3).map(troubleOf).join(', '));
}
/** `trouble` names the field and what is wrong with it. */
function broken(event, trouble) {
    return { kind: 'broken', what: `in the event ${event}, ${trouble}` };
}
function troubleOf(issue) {
    const field = issue.path.join('.') || 'the payload';
    if (issue.code === 'custom_error')
        return `${field} is ${issue.message}`;
    return issue.code === 'invalid_type' ? `${field} is no ${issue.expected.join(' or ')}` : `${field} is missing`;
}
/** SHA-1 or SHA-256, written out, of something: https://git-scm.com/docs/hash-function-transition (read 2026-11-22) */
function isCommitSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text) && !isNoCommit(text);
}
/** How git writes that there is nothing. */
function isNoCommit(text) {
    return /^(?:0{40}|0{64})$/.test(text);
}
/** At most 20 characters that mean nothing to a terminal, a log, or Markdown. */
function excerpt(value) {
    const inert = value.replace(/[^0-9A-Za-z.-]/g, '?');
    return inert.length > 20 ? `"${inert.slice(0, 20)}…"` : `"${inert}"`;
}
const commitSha = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()
    .chain((text) => (isCommitSha(text) ? _badrap_valita__WEBPACK_IMPORTED_MODULE_0__.ok(text) : _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._q(`no commit SHA: ${excerpt(text)}`)));
const pullRequestNumber = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai()
    .chain((number) => (isPullRequestNumber(number) ? _badrap_valita__WEBPACK_IMPORTED_MODULE_0__.ok(number) : _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._q('no positive whole number')));
function isPullRequestNumber(number) {
    return Number.isSafeInteger(number) && number > 0;
}
const nonEmpty = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().chain((text) => (text === '' ? _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._q('empty') : _badrap_valita__WEBPACK_IMPORTED_MODULE_0__.ok(text)));
/** For texts that GitHub leaves out or sets to `null` where there is nothing to say; then empty. */
const textOrNothing = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()
    .nullable(() => '')
    .optional(() => '');
/** For a repository or a user that may be gone; then undefined. */
function objectOrNothing(shape) {
    return _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik(shape)
        .nullable(() => undefined)
        .optional(() => undefined);
}
/** `refs/heads/feat/a` is the branch `feat/a`; other refs are no branch. */
function branchOfRef(ref) {
    return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : '';
}


/***/ }),

/***/ 7672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectationOf),
/* harmony export */   g: () => (/* binding */ expectationText)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1420);
/* harmony import */ var _hazard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6376);
/** What earlier durations let people expect. */


function expectationOf({ totalS }) {
    const hazard = (0,_hazard_js__WEBPACK_IMPORTED_MODULE_0__/* .hazardOf */ ._)(totalS);
    return hazard && { usualMs: Math.round(hazard.usualS * 1000), longMs: hazard.quantile(0.95) * 1000 };
}
/** `usually 4m 10s, about 1m 30s to go` */
function expectationText({ usualMs, longMs }, atWorkMs) {
    const usually = `usually ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(usualMs)}`;
    if (atWorkMs > longMs)
        return `${usually}; longer than 95 of 100 took`;
    const leftMs = usualMs - atWorkMs;
    return leftMs > 1000 ? `${usually}, about ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(leftMs)} to go` : `${usually}, any moment now`;
}


/***/ }),

/***/ 6838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ follow)
});

;// CONCATENATED MODULE: ./build/core/deadlines.js
/** Two deadlines: waiting in the provider's queue must not eat the time that the deployment itself is given. */
/** Until a poll says that it is queued, the deployment is taken to run. */
function startDeadlines(limits) {
    const queue = ending(limits.startedAtMs, limits.queueTimeoutMs).finalPollAtMs;
    const run = running(limits.startedAtMs, limits);
    return {
        ...run,
        lookByMs: (nowMs) => (nowMs < queue ? Math.min(queue, run.finalPollAtMs) : run.finalPollAtMs),
    };
}
function running(sinceMs, limits, leftQueue = false) {
    const self = {
        which: 'run',
        ...ending(sinceMs, limits.runTimeoutMs),
        // Once it has left the queue, no later word puts it back: a flapping provider must not move the deadline for ever.
        seen: (state) => (leftQueue ? self : state === 'queued' ? queued(limits) : running(sinceMs, limits, true)),
    };
    return self;
}
function queued(limits) {
    const self = {
        which: 'queue',
        ...ending(limits.startedAtMs, limits.queueTimeoutMs),
        seen: (state, nowMs) => (state === 'queued' ? self : running(nowMs, limits, true)),
    };
    return self;
}
function ending(sinceMs, lengthMs) {
    const endsAtMs = sinceMs + lengthMs;
    const finalPollAtMs = endsAtMs - Math.min(1000, lengthMs * 0.05);
    return { endsAtMs, finalPollAtMs, lookByMs: () => finalPollAtMs };
}

// EXTERNAL MODULE: ./build/core/deployment.js
var deployment = __webpack_require__(4691);
;// CONCATENATED MODULE: ./build/core/phase-clock.js
/** Since when a deployment has been where it is: what a schedule that knows earlier durations counts from. */
function startPhaseClock(startedAtMs) {
    return { phase: undefined, phaseSinceMs: startedAtMs, outOfQueueSinceMs: startedAtMs, lastPollAtMs: startedAtMs };
}
/** What changed between two polls is taken to have changed in the middle between them. */
function tick(clock, { phase }, nowMs) {
    const middleMs = (clock.lastPollAtMs + nowMs) / 2;
    const leftQueue = clock.phase === 'queue' && phase !== 'queue';
    return {
        phase,
        phaseSinceMs: phase === clock.phase ? clock.phaseSinceMs : middleMs,
        outOfQueueSinceMs: leftQueue ? middleMs : clock.outOfQueueSinceMs,
        lastPollAtMs: nowMs,
    };
}

// EXTERNAL MODULE: ./build/core/tally.js
var core_tally = __webpack_require__(3540);
;// CONCATENATED MODULE: ./build/core/follow.js
/** Follows one deployment to its end: probe, schedule, two deadlines, one error budget, one word to stop. */




/** `resumed`: the deployment was started by somebody else, so it is polled at once and must be known already. */
async function follow(world, { limits, triggeredAtMs, resumed }) {
    let progress = {
        polls: 0,
        failures: 0,
        last: undefined,
        tally: core_tally/* emptyTally */.CK,
        deadlines: startDeadlines({ ...limits, startedAtMs: triggeredAtMs }),
        phaseClock: startPhaseClock(triggeredAtMs),
        retryAfterMs: 0,
    };
    for (;;) {
        if (!resumed || progress.tally.size > 0)
            await pause(world, progress);
        if (world.interrupt.signal.aborted)
            return finish(progress, { kind: 'interrupted' });
        const result = await world.probe({
            timeoutMs: requestTimeoutMs(world, { progress, limits }),
            signal: world.interrupt.signal,
        });
        if (world.interrupt.signal.aborted && result.kind !== 'observed')
            return finish(progress, { kind: 'interrupted' });
        progress = advance(progress, { result, nowMs: world.clock.now() });
        if (result.kind === 'observed')
            world.onObservation(result.observation, world.clock.now());
        const graceLeft = !resumed && world.clock.now() - triggeredAtMs < limits.notFoundGraceMs;
        const end = decide(progress, { result, limits, graceLeft }) ?? timeOut(progress, world.clock.now());
        if (end)
            return finish(progress, end);
        if (result.kind !== 'observed')
            world.onFailure(result.text, progress.failures);
    }
}
function finish(progress, end) {
    return { end, tally: progress.tally, last: progress.last };
}
/** Sleeps until the next poll is due, or until the last one before a deadline. */
async function pause(world, progress) {
    const nowMs = world.clock.now();
    const own = world.schedule(momentOf(progress, nowMs), world.random());
    const leftMs = progress.deadlines.lookByMs(nowMs) - nowMs;
    const dueMs = Math.max(own, progress.retryAfterMs);
    await world.clock.sleep(Math.min(dueMs, leftMs), world.interrupt.signal);
}
function momentOf({ polls, failures, phaseClock }, nowMs) {
    const inPhaseMs = nowMs - phaseClock.phaseSinceMs;
    return { phase: phaseClock.phase, polls, failures, inPhaseMs, sinceQueueMs: nowMs - phaseClock.outOfQueueSinceMs };
}
/** A poll may outlast the deadline by less than the second that is allowed. */
const overshootMs = 500;
function requestTimeoutMs(world, given) {
    const leftMs = given.progress.deadlines.endsAtMs + overshootMs - world.clock.now();
    return Math.min(given.limits.requestTimeoutMs, leftMs);
}
function advance(progress, { result, nowMs }) {
    const tally = (0,core_tally/* count */.U9)(progress.tally, result.word);
    if (result.kind === 'observed') {
        return {
            polls: progress.polls + 1,
            failures: 0,
            last: result.observation,
            tally,
            deadlines: progress.deadlines.seen(result.observation.state, nowMs),
            phaseClock: tick(progress.phaseClock, result.observation, nowMs),
            retryAfterMs: result.retryAfterMs,
        };
    }
    // A deployment that is not visible yet is no failure: its grace is measured in time, not in polls.
    const failures = progress.failures + (result.kind === 'not-found' ? 0 : 1);
    return { ...progress, failures, tally, retryAfterMs: result.retryAfterMs };
}
function timeOut({ deadlines }, nowMs) {
    return deadlines.finalPollAtMs <= nowMs ? { kind: 'timed-out', which: deadlines.which } : undefined;
}
function decide(progress, { result, limits, graceLeft }) {
    switch (result.kind) {
        case 'observed':
            return (0,deployment/* isFinal */.d)(result.observation.state) ? { kind: 'landed', observation: result.observation } : undefined;
        case 'final':
            return { kind: 'broke-off', reason: result.reason, text: result.text, status: result.status };
        case 'not-found':
            return graceLeft ? undefined : { kind: 'broke-off', reason: 'not-found', text: result.text, status: 404 };
        case 'failed':
            return progress.failures > limits.maxPollErrors
                ? { kind: 'broke-off', reason: 'too-many-errors', text: result.text, status: 0 }
                : undefined;
    }
}


/***/ }),

/***/ 6376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hazardOf)
/* harmony export */ });
/**
 * How likely a deployment ends in the next moment, learnt from how long the last ones took: a mixture of two log-logistic
 * distributions around the usual duration, a narrow one for what usually happens and a wide one for surprises.
 * docs/performance.md explains the choice.
 */
const shareOfUsual = 0.9;
const priorSpread = 0.3;
const priorWeight = 2;
const mostDurations = 20;
/** What is shorter than a tick, or longer than GitHub lets a job run, was not measured rightly. */
const shortestS = 0.25;
const longestS = 24 * 3600;
/** Undefined where no duration is of use. The newest come first; at most 20 count. */
function hazardOf(durationsS) {
    const known = durationsS.filter((d) => Number.isFinite(d) && d >= shortestS && d <= longestS).slice(0, mostDurations);
    if (known.length === 0)
        return undefined;
    const logs = known.map(Math.log);
    const mean = average(logs);
    const usualS = Math.exp((median(logs) + mean) / 2);
    const narrow = logLogistic(usualS, spreadOf(logs, mean));
    const wide = logLogistic(usualS, 1);
    const survival = (t) => shareOfUsual * narrow.survival(t) + (1 - shareOfUsual) * wide.survival(t);
    return {
        usualS,
        meanS: average(known),
        at(tS) {
            // Durations that scatter much make the first instant infinitely likely: no poll looks so closely.
            const t = Math.max(tS, 0.001);
            const left = survival(t);
            // Far beyond everything known the wide one alone is left; its hazard falls as 1/t.
            if (left < 1e-12)
                return wide.beta / t;
            return (shareOfUsual * narrow.density(t) + (1 - shareOfUsual) * wide.density(t)) / left;
        },
        quantile: (share) => bisect((t) => 1 - survival(t), { target: share, high: longestS * 10 }),
    };
}
/** Few durations say little about how they scatter: a prior of 30 % stands in. */
function spreadOf(logs, mean) {
    const n = logs.length;
    const squares = logs.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    return Math.sqrt((priorWeight * priorSpread ** 2 + squares) / (n + 1)) * Math.sqrt(1 + 1 / n);
}
/** https://en.wikipedia.org/wiki/Log-logistic_distribution (read 2026-11-22); `spread` is the deviation of the logarithm. */
function logLogistic(scale, spread) {
    const beta = Math.PI / (Math.sqrt(3) * spread);
    const survival = (t) => 1 / (1 + (t / scale) ** beta);
    return {
        beta,
        survival,
        density: (t) => (beta / t) * (t / scale) ** beta * survival(t) ** 2,
    };
}
function bisect(rising, { target, high }) {
    let low = 0;
    let top = high;
    for (let step = 0; step < 60; step++) {
        const middle = (low + top) / 2;
        if (rising(middle) < target)
            low = middle;
        else
            top = middle;
    }
    return (low + top) / 2;
}
function average(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    return average(sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1));
}


/***/ }),

/***/ 9301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _badrap_valita__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9118);
/* harmony import */ var _event_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1396);
/** What an event does not tell of a pull request, GitHub is asked for. */


const pullRequest = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    number: _event_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestNumber */ .Kd,
    state: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    head: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ sha: _event_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .commitSha */ .mJ, ref: _event_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq }),
});
const pausesMs = [1000, 2000];
/**
 * Asks once, for the commit of a fork twice. Never throws.
 * https://docs.github.com/en/rest/pulls/pulls and https://docs.github.com/en/rest/commits/commits (read 2026-11-22)
 */
async function lookUp(sought, github, limits) {
    const ask = (route, parameters) => askPatiently(() => github.request(route, parameters, limits), limits);
    if (sought.by === 'number') {
        return readOne(sought, await ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: sought.pullRequest }));
    }
    const { commit, branch, headOwner } = sought;
    const ofCommit = await ask('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        commit_sha: commit,
        per_page: 100,
    });
    const answer = readList(sought, ofCommit);
    if (headOwner === '' || answer.kind === 'failed' || answer.found.kind !== 'none')
        return answer;
    // GitHub does not say to which pull request a commit of a fork belongs; the fork's branch leads there.
    const head = `${headOwner}:${branch}`;
    return readList(sought, await ask('GET /repos/{owner}/{repo}/pulls', { head, state: 'all', per_page: 100 }));
}
async function askPatiently(ask, { clock, signal }) {
    let reply = await ask();
    if (clock === undefined)
        return reply;
    for (const pauseMs of pausesMs) {
        if (!isTrouble(reply))
            break;
        await clock.sleep(pauseMs, signal);
        if (signal?.aborted)
            break;
        reply = await ask();
    }
    return reply;
}
/** Nothing that anybody could mend by a setting. */
function isTrouble(reply) {
    return reply.kind === 'failed' && !reply.rateLimited && (reply.status === 0 || reply.status >= 500);
}
function readOne({ pullRequest: number }, reply) {
    const what = `Pull request #${number}`;
    if (reply.kind === 'failed')
        return failed(what, reply);
    const reading = pullRequest.try(reply.data, { mode: 'strip' });
    return reading.ok && reading.value.number === number ? found(reading.value) : unreadable(what);
}
function readList(sought, reply) {
    const what = `The pull request of the commit ${sought.commit}`;
    if (reply.kind === 'failed')
        return failed(what, reply);
    const reading = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(pullRequest).try(reply.data, { mode: 'strip' });
    return reading.ok ? found(bestOf(reading.value, sought)) : unreadable(what);
}
/** A pull request that merely contains the commit (a stacked one) is not the one that the commit was pushed for. */
function bestOf(pullRequests, { commit, branch }) {
    const rank = ({ state, head }) => {
        const likeness = (head.sha === commit ? 2 : 0) + (head.ref === branch ? 1 : 0);
        return likeness > 0 && state === 'open' ? likeness + 4 : likeness;
    };
    return pullRequests.filter((one) => rank(one) > 0).toSorted((one, other) => rank(other) - rank(one))[0];
}
function found(best) {
    if (best === undefined)
        return { kind: 'found', found: { kind: 'none' } };
    const { number, state, head } = best;
    return {
        kind: 'found',
        found: { kind: 'pull-request', number, headSha: head.sha, headRef: head.ref, open: state === 'open' },
    };
}
const permission = 'Give the job `permissions: pull-requests: read` and leave the input `github-token` as it is, or set the inputs `pull-request` and `commit`.';
function failed(what, reply) {
    const { status, rateLimited } = reply;
    const happened = `${what} could not be looked up: ${status === 0 ? 'no answer came' : `GitHub answered ${status}`}.`;
    if (rateLimited || isTrouble(reply)) {
        return { kind: 'failed', reason: 'unreachable', happened, next: 'Run this job again in a while.' };
    }
    switch (status) {
        case 401:
        case 403:
            return { kind: 'failed', reason: 'not-permitted', happened, next: permission };
        case 404:
        case 422:
            return {
                kind: 'failed',
                reason: 'not-found',
                happened,
                next: `If it exists, the token may not see it. ${permission}`,
            };
        default:
            return { kind: 'failed', reason: 'bad-response', happened, next: permission };
    }
}
function unreadable(what) {
    const happened = `${what} could not be looked up: GitHub's answer is not what its documentation says.`;
    return { kind: 'failed', reason: 'bad-response', happened, next: 'Set the inputs `pull-request` and `commit`.' };
}


/***/ }),

/***/ 8732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createProbe)
/* harmony export */ });
/* harmony import */ var _code_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8081);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9277);
/* harmony import */ var _failure_class_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(597);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5375);
/** One poll: asks the provider once and says what the answer means for whoever follows. */




function createProbe(provider, given) {
    const request = provider.probe.request(given.deploymentId);
    return async (limits) => {
        const exchange = await given.http.send(request, limits);
        const reading = exchange.kind === 'answered' ? provider.probe.read(exchange, given.deploymentId) : undecided;
        const retryAfterMs = retryAfterOf(exchange, given);
        if (reading.kind !== 'observed')
            return explain(provider, { exchange, reading, retryAfterMs });
        const observation = withShortWords(reading.observation);
        return { kind: 'observed', word: observation.status, retryAfterMs, observation };
    };
}
/** A status is a word. What is none is cut, once its meaning is known: nobody fills memory, log or outputs with it. */
const longestStatus = 100;
function withShortWords(observation) {
    const short = (of) => ({
        ...of,
        status: (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .cutCodePoints */ .D)(of.status, longestStatus),
    });
    return { ...short(observation), services: observation.services.map(short) };
}
const undecided = { kind: 'undecided' };
function retryAfterOf(exchange, { clock, shortestMs }) {
    if (exchange.kind === 'broken')
        return 0;
    return (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .readRetryAfter */ .D)(exchange.headers['retry-after'], { date: clock.date(), shortestMs }) ?? 0;
}
function explain(provider, given) {
    const { exchange, reading, retryAfterMs } = given;
    const status = exchange.kind === 'answered' ? exchange.status : 0;
    const said = exchange.kind === 'answered' ? provider.errorText(exchange).slice(0, 300) : '';
    const failed = {
        word: (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .exchangeWord */ .Y)(exchange),
        text: said === '' ? (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .exchangeSentence */ .J)(exchange) : `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .exchangeSentence */ .J)(exchange)} (“${said}”)`,
        retryAfterMs,
    };
    switch (reading.kind) {
        case 'wrong-deployment':
            return {
                ...failed,
                kind: 'final',
                reason: 'wrong-deployment',
                status,
                text: 'it answered for another deployment',
            };
        case 'unreadable':
            return { ...failed, kind: 'failed', word: 'unreadable', text: `its answer did not hold ${reading.missing}` };
        case 'not-found':
            return { ...failed, kind: 'not-found' };
        case 'undecided':
            return byClass({ exchange, failed, status });
    }
}
function byClass({ exchange, failed, status }) {
    const failure = (0,_failure_class_js__WEBPACK_IMPORTED_MODULE_3__/* .classify */ .L8)(exchange);
    if (failure === 'good' || _failure_class_js__WEBPACK_IMPORTED_MODULE_3__/* .readMayRetry */ .ao[failure])
        return { ...failed, kind: 'failed' };
    if (status === 404)
        return { ...failed, kind: 'not-found' };
    if (failure === 'certificate')
        return { ...failed, kind: 'final', reason: 'unreachable', status };
    const reason = status === 401 || status === 403 ? 'unauthorized' : 'rejected';
    return { ...failed, kind: 'final', reason, status };
}


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ scheduleByPhase)
/* harmony export */ });
/** When to poll next: a pure function of what was seen, within the user's bounds. */
/** A deployment that is over at once (`NO_CHANGE`, an instant failure) is seen early. */
const firstPauseMs = 1500;
/**
 * Without history the hazard is known by phase only: low while building, high while deploying. These pauses cost as many
 * requests as a fixed 5 s and are a third quicker (docs/performance.md).
 */
const pauseByPhaseMs = {
    queue: Number.POSITIVE_INFINITY,
    prepare: 5000,
    build: 7500,
    deploy: 3500,
    finished: 1500,
};
const jitter = 0.2;
function scheduleByPhase(bounds) {
    return (moment, draw) => jittered(planned(moment, bounds), { bounds, draw });
}
function planned(moment, bounds) {
    if (moment.failures > 0)
        return bounds.shortestMs * 2 ** moment.failures;
    if (moment.phase === undefined)
        return firstPauseMs;
    return pauseByPhaseMs[moment.phase];
}
/** Jitter also at the caps, so that many followers never march in step: the centre keeps the distance that the jitter needs. */
function jittered(pauseMs, { bounds, draw }) {
    const { shortestMs, longestMs } = bounds;
    const centre = clamp(pauseMs, { low: shortestMs / (1 - jitter), high: longestMs / (1 + jitter) });
    return clamp(centre * (1 - jitter + 2 * jitter * draw), { low: shortestMs, high: longestMs });
}
/** Where the bounds cross, the upper one wins. */
function clamp(value, { low, high }) {
    return Math.min(Math.max(value, low), high);
}


/***/ }),

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stopDeployment)
/* harmony export */ });
/* harmony import */ var _backoff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9277);
/* harmony import */ var _failure_class_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(597);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3449);
/** Stops a deployment at its provider. Stopping twice does no more than stopping once, so that it may be asked for again. */




const mostAttempts = 3;
const longestPauseMs = 10_000;
/** After a cancel everything together has 5 s, and the reporters need some of it. */
const hurriedMs = 1000;
async function stopDeployment(deploymentId, given) {
    const { provider, world } = given;
    const { stop } = provider;
    if (!stop)
        return { kind: 'failed', hurried: false, sentence: `${provider.title} can't stop a deployment.` };
    const { signal } = world.interrupt;
    for (let attempt = 1;; attempt++) {
        const exchange = await send(stop.request(deploymentId), given);
        const reading = exchange.kind === 'answered' ? stop.read(exchange) : 'undecided';
        if (reading === 'stopping')
            return { kind: reading, sentence: `Deployment ${deploymentId} is being stopped.` };
        if (reading === 'gone')
            return { kind: reading, sentence: `Deployment ${deploymentId} is gone.` };
        const mayRetry = isWorthAnother(exchange);
        if (!mayRetry || signal.aborted || attempt >= mostAttempts) {
            return { kind: 'failed', hurried: mayRetry && signal.aborted, sentence: failure(deploymentId, exchange) };
        }
        world.log.line(`${provider.title} did not stop ${deploymentId}: ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeSentence */ .J)(exchange)}. Trying again.`);
        await world.clock.sleep((0,_backoff_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .j)({ attempt, exchange, longestMs: longestPauseMs, world }), signal);
    }
}
/** A cancel leaves it a moment; hurried, it leaves it none. */
async function send(request, { requestTimeoutMs, world, latest }) {
    const grace = (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_2__/* .afterGrace */ .t)(world.interrupt, { clock: world.clock, graceMs: hurriedMs });
    const signal = latest === undefined ? grace.signal : AbortSignal.any([grace.signal, latest]);
    try {
        return await world.http.send(request, { timeoutMs: requestTimeoutMs, signal });
    }
    finally {
        grace.dispose();
    }
}
function isWorthAnother(exchange) {
    const failure = (0,_failure_class_js__WEBPACK_IMPORTED_MODULE_3__/* .classify */ .L8)(exchange);
    return failure !== 'good' && _failure_class_js__WEBPACK_IMPORTED_MODULE_3__/* .readMayRetry */ .ao[failure];
}
function failure(deploymentId, exchange) {
    return `Deployment ${deploymentId} could not be stopped: ${(0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeSentence */ .J)(exchange)}.`;
}


/***/ }),

/***/ 3540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ renderTally),
/* harmony export */   CK: () => (/* binding */ emptyTally),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
/** What the polls saw, counted: `BUILDING ×14, 502 ×3`. */
const emptyTally = new Map();
/** Words beyond this many are counted together, so that a provider that invents words can't fill the memory or the error. */
const mostWords = 20;
function count(tally, word) {
    const short = word.slice(0, 40);
    const key = tally.has(short) || tally.size < mostWords ? short : 'other';
    return new Map(tally).set(key, (tally.get(key) ?? 0) + 1);
}
function renderTally(tally) {
    return [...tally].map(([word, times]) => (times === 1 ? word : `${word} ×${times}`)).join(', ');
}


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ beginStory),
/* harmony export */   V9: () => (/* binding */ endStory),
/* harmony export */   lB: () => (/* binding */ observe),
/* harmony export */   nj: () => (/* binding */ passTime)
/* harmony export */ });
/* unused harmony exports defaultEnvironment, primaryUrl */
/** How the story grows: pure steps from one Story to the next. */
function beginStory(given) {
    const { provider, subject, why, startedAt } = given;
    return {
        provider: { name: provider.name, title: provider.title },
        subject,
        why,
        environment: given.environment || defaultEnvironment(subject),
        deploymentId: '',
        startedAt,
        elapsedMs: 0,
        queuedMs: 0,
        observation: undefined,
        stretches: [],
        services: [],
        url: '',
        outcome: undefined,
    };
}
function defaultEnvironment(subject) {
    return subject.pullRequest !== undefined && subject.target !== 'normal'
        ? `preview/pr-${subject.pullRequest}`
        : 'production';
}
function observe(story, given) {
    const { observation, elapsedMs } = given;
    const inQueue = observation.state === 'queued' || story.observation?.state === 'queued';
    return {
        ...story,
        observation,
        elapsedMs,
        environment: given.environmentGiven ? story.environment : observation.environment || story.environment,
        queuedMs: inQueue ? elapsedMs : story.queuedMs,
        stretches: extend(story.stretches, { status: observation.status, state: observation.state, elapsedMs }),
        services: observation.services.map((service) => extendService(story.services, { service, elapsedMs })),
        url: observation.url || primaryUrl(observation.services, given.primaryService) || story.url,
    };
}
function passTime(story, elapsedMs) {
    return { ...story, elapsedMs };
}
function endStory(story, given) {
    return {
        ...story,
        outcome: given.outcome,
        elapsedMs: given.elapsedMs,
        deploymentId: given.outcome.deploymentId || story.deploymentId,
        queuedMs: story.observation?.state === 'queued' ? given.elapsedMs : story.queuedMs,
    };
}
/** A service that was named but has no URL gives none: a wrong URL is worse than an empty one. */
function primaryUrl(services, primaryService) {
    if (primaryService === '')
        return services.find((service) => service.url !== '')?.url ?? '';
    const named = services.find((service) => [service.id, service.name, ...service.aliases].includes(primaryService));
    return named?.url ?? '';
}
function extendService(known, { service, elapsedMs }) {
    const before = known.find((history) => history.id === service.id);
    return {
        id: service.id,
        name: service.name,
        stretches: extend(before?.stretches ?? [], { status: service.status, state: service.state, elapsedMs }),
    };
}
/** A provider that flaps for hours leaves its latest stretches only. */
const mostStretches = 500;
function extend(stretches, next) {
    const last = stretches.at(-1);
    if (last?.status === next.status)
        return stretches;
    const opened = {
        status: next.status,
        state: next.state,
        fromMs: last ? next.elapsedMs : 0,
        untilMs: undefined,
    };
    return last ? [...stretches.slice(1 - mostStretches, -1), { ...last, untilMs: next.elapsedMs }, opened] : [opened];
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

/***/ 5019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createUnknownTeller)
/* harmony export */ });
/** A status that we do not know is told once by its name; it is waited out, and never a success. */
/** More words than this are not told: a provider may invent one for each poll. */
const mostWords = 20;
function createUnknownTeller(title, log) {
    const told = new Set();
    return ({ state, status, services }) => {
        for (const word of [{ state, status }, ...services].flatMap(unknownWord)) {
            if (told.has(word) || told.size >= mostWords)
                continue;
            told.add(word);
            log.line(`${title} says ${word}, a status that Touchdown does not know; waiting on.`);
        }
    };
}
function unknownWord({ state, status }) {
    return state === 'unknown' && status !== '' ? [status.slice(0, 60)] : [];
}


/***/ }),

/***/ 4934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ untoldName),
/* harmony export */   Jd: () => (/* binding */ readUntold),
/* harmony export */   On: () => (/* binding */ writeUntold)
/* harmony export */ });
/* harmony import */ var _badrap_valita__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9118);
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6247);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9058);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/** Who could not be told of the end in time: what main leaves to `post`. */





/** The name under which it is saved. */
const untoldName = 'untold';
const longestSentence = 2000;
const saved = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    reporters: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(_badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()),
    elapsedMs: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(),
    reason: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().assert((word) => _result_js__WEBPACK_IMPORTED_MODULE_1__/* .reasons */ .Ot.some((reason) => reason === word)),
    happened: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    next: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    afloat: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC(_badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu('none'), _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu('no'), _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu('yes'), _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu('perhaps')),
    deploymentId: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().assert((id) => id === '' || (0,_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .isSafeId */ .J)(id)),
});
function writeUntold({ reporters, outcome: end, elapsedMs }) {
    const { reason, afloat, deploymentId } = end;
    const [happened, next] = [end.happened, end.next].map((sentence) => sentence.slice(0, longestSentence));
    return JSON.stringify({ reporters, elapsedMs, reason, happened, next, afloat, deploymentId });
}
/** undefined where nothing was saved, or nothing that makes sense. */
function readUntold(text) {
    const reading = saved.try((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text), { mode: 'strip' });
    if (!reading.ok)
        return undefined;
    const { reporters, elapsedMs, ...end } = reading.value;
    return { reporters, elapsedMs, outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcome */ .b)(end) };
}


/***/ }),

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ startDeploymentAction)
/* harmony export */ });
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9058);
/* harmony import */ var _core_tell_story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3195);
/* harmony import */ var _reporters_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8103);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6098);
/** An action that carries out one deployment: its story gives outputs, log and exit code. */




function startDeploymentAction(action) {
    let latest = (0,_core_tell_story_js__WEBPACK_IMPORTED_MODULE_0__/* .beginStory */ .P0)({
        provider: action.provider,
        subject: { target: 'none', commit: '', branch: '', pullRequest: undefined },
        why: '',
        environment: '',
        startedAt: new Date(),
    });
    const told = (story) => {
        latest = story;
    };
    (0,_action_js__WEBPACK_IMPORTED_MODULE_1__/* .startAction */ .R)({
        ...action,
        run: async (host, settle) => {
            const settled = (story) => {
                told(story);
                return { ...story, outcome: settle(endingOf(action, story)).outcome };
            };
            const story = await action.run(host, { told, settle: settled });
            told(story);
            return endingOf(action, story);
        },
        endingWith: (change) => {
            const end = change(latest.outcome ?? unfinished(latest));
            return endingOf(action, (0,_core_tell_story_js__WEBPACK_IMPORTED_MODULE_0__/* .endStory */ .V9)(latest, { outcome: end, elapsedMs: latest.elapsedMs }));
        },
    });
}
function endingOf(action, story) {
    return {
        outcome: story.outcome ?? unfinished(story),
        outputs: action.outputs(story),
        groups: (0,_reporters_log_js__WEBPACK_IMPORTED_MODULE_2__/* .closingGroups */ .Sm)(story),
        lines: (0,_reporters_log_js__WEBPACK_IMPORTED_MODULE_2__/* .closingLines */ .Po)(story),
    };
}
/** What a run without an outcome is: a fault of ours. */
function unfinished({ deploymentId, observation }) {
    return (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcome */ .b)({ reason: 'internal', happened: 'The run did not come to its end.', deploymentId, observation });
}


/***/ }),

/***/ 6981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: ./node_modules/@badrap/valita/dist/index.js
var dist = __webpack_require__(9118);
// EXTERNAL MODULE: ./build/core/event/fields.js
var fields = __webpack_require__(1396);
;// CONCATENATED MODULE: ./build/core/event/environment.js
/** What `GITHUB_SHA` and `GITHUB_REF` tell. https://docs.github.com/en/actions/reference/workflows-and-actions/variables (read 2026-11-22) */

function readEnvironment({ sha, ref }) {
    const number = Number(/^refs\/pull\/([0-9]+)\/(?:merge|head)$/.exec(ref)?.[1]);
    const pullRequest = (0,fields/* isPullRequestNumber */.mV)(number) ? number : undefined;
    // Under such a ref the SHA is a merge that GitHub made up; nobody wants that deployed.
    const usable = (0,fields/* isCommitSha */._$)(sha) && !ref.startsWith('refs/pull/');
    return { commit: usable ? sha : '', branch: (0,fields/* branchOfRef */.V4)(ref), pullRequest };
}

;// CONCATENATED MODULE: ./build/core/event/issue-comment.js
/** What an `issue_comment` says. https://docs.github.com/en/webhooks/webhook-events-and-payloads#issue_comment (read 2026-11-22) */



const issueComment = dist/* object */.Ik({
    action: dist/* string */.Yj(),
    issue: dist/* object */.Ik({ number: fields/* pullRequestNumber */.Kd, state: fields/* textOrNothing */.OU, pull_request: (0,fields/* objectOrNothing */.i)({}) }),
    comment: dist/* object */.Ik({ author_association: dist/* string */.Yj() }),
});
function readIssueComment(input) {
    const { name, payload } = input;
    const reading = (0,fields/* readFields */.qU)(name, issueComment, payload);
    if (reading.kind === 'broken')
        return reading;
    const { action, issue, comment } = reading.fields;
    return {
        kind: 'event',
        event: {
            kind: 'issue-comment',
            name,
            action,
            // GitHub calls a pull request an issue that has this object.
            onPullRequest: issue.pull_request !== undefined,
            number: issue.number,
            closed: issue.state === 'closed',
            authorAssociation: comment.author_association,
            environment: readEnvironment(input),
        },
    };
}

;// CONCATENATED MODULE: ./build/core/event/manual.js
/** Runs that somebody or something asked for; what they deploy is in the environment, not in the payload. */


const anything = dist/* object */.Ik({});
const release = dist/* object */.Ik({ release: dist/* object */.Ik({ target_commitish: fields/* textOrNothing */.OU }) });
/** `workflow_dispatch`, `schedule`, `repository_dispatch`, `create`: a tag has no branch. */
function readManual(input) {
    const reading = (0,fields/* readFields */.qU)(input.name, anything, input.payload);
    return reading.kind === 'broken' ? reading : atSha(input, (0,fields/* branchOfRef */.V4)(input.ref));
}
/**
 * GitHub's `target_commitish` is the branch, or the commit, that the tag was to be made from.
 * https://docs.github.com/en/rest/releases/releases (read 2026-11-22)
 */
function readRelease(input) {
    const { name, payload } = input;
    const reading = (0,fields/* readFields */.qU)(name, release, payload);
    if (reading.kind === 'broken')
        return reading;
    const target = reading.fields.release.target_commitish;
    if ((0,fields/* isCommitSha */._$)(target))
        return { kind: 'event', event: { kind: 'manual', name, commit: target, branch: '' } };
    return atSha(input, (0,fields/* branchOfRef */.V4)(target) || target);
}
function atSha({ name, sha }, branch) {
    if ((0,fields/* isCommitSha */._$)(sha))
        return { kind: 'event', event: { kind: 'manual', name, commit: sha, branch } };
    return (0,fields/* broken */.mw)(name, `GITHUB_SHA is no commit SHA: ${(0,fields/* excerpt */.Kb)(sha)}`);
}

;// CONCATENATED MODULE: ./build/core/event/merge-group.js
/** What a `merge_group` says. https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group (read 2026-11-22) */


const mergeGroup = dist/* object */.Ik({
    action: dist/* string */.Yj(),
    merge_group: dist/* object */.Ik({ head_sha: fields/* commitSha */.mJ, head_ref: fields/* nonEmpty */.hq }),
});
function readMergeGroup({ name, payload }) {
    const reading = (0,fields/* readFields */.qU)(name, mergeGroup, payload);
    if (reading.kind === 'broken')
        return reading;
    const { head_sha: headSha, head_ref: ref } = reading.fields.merge_group;
    const headRef = (0,fields/* branchOfRef */.V4)(ref);
    const pullRequest = pullRequestOfQueue(headRef);
    return {
        kind: 'event',
        event: { kind: 'merge-group', name, action: reading.fields.action, headSha, headRef, pullRequest },
    };
}
/** `gh-readonly-queue/main/pr-12-<sha>`: the last pull request of the group. The base branch may hold slashes. */
function pullRequestOfQueue(branch) {
    const match = /^gh-readonly-queue\/.+\/pr-([0-9]+)-[0-9a-f]+$/su.exec(branch);
    const number = Number(match?.[1]);
    return (0,fields/* isPullRequestNumber */.mV)(number) ? number : undefined;
}

;// CONCATENATED MODULE: ./build/core/event/pull-request.js
/** What a `pull_request` or a `pull_request_target` says. https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request (read 2026-11-22) */


const repository = (0,fields/* objectOrNothing */.i)({ full_name: dist/* string */.Yj() });
const user = (0,fields/* objectOrNothing */.i)({ login: dist/* string */.Yj() });
const pullRequestPayload = dist/* object */.Ik({
    action: dist/* string */.Yj(),
    number: fields/* pullRequestNumber */.Kd.optional(),
    pull_request: dist/* object */.Ik({
        number: fields/* pullRequestNumber */.Kd.optional(),
        state: fields/* textOrNothing */.OU,
        user,
        head: dist/* object */.Ik({ sha: fields/* commitSha */.mJ, ref: fields/* nonEmpty */.hq, repo: repository }),
        base: (0,fields/* objectOrNothing */.i)({ repo: repository }),
    }),
    repository,
    sender: user,
});
const dependabot = 'dependabot[bot]';
function readPullRequest(input, name) {
    const reading = (0,fields/* readFields */.qU)(name, pullRequestPayload, input.payload);
    if (reading.kind === 'broken')
        return reading;
    const { action, pull_request: pullRequest, sender } = reading.fields;
    const number = pullRequest.number ?? reading.fields.number;
    if (number === undefined)
        return (0,fields/* broken */.mw)(name, 'pull_request.number is missing');
    const home = pullRequest.base?.repo?.full_name ?? reading.fields.repository?.full_name ?? input.repository;
    return {
        kind: 'event',
        event: {
            kind: 'pull-request',
            name,
            action,
            number,
            headSha: pullRequest.head.sha,
            headRef: pullRequest.head.ref,
            closed: pullRequest.state === 'closed',
            // A fork that has been deleted leaves `null`; what nobody can name is not ours.
            fork: pullRequest.head.repo?.full_name !== home,
            dependabot: sender?.login === dependabot || pullRequest.user?.login === dependabot,
        },
    };
}

;// CONCATENATED MODULE: ./build/core/event/push.js
/** What a `push` or a `delete` says. https://docs.github.com/en/webhooks/webhook-events-and-payloads#push (read 2026-11-22) */


const pushedRef = dist/* string */.Yj()
    .chain((ref) => (/^refs\/(?:heads|tags)\/./su.test(ref) ? dist.ok(ref) : dist/* err */._q(`no branch and no tag: ${(0,fields/* excerpt */.Kb)(ref)}`)));
const after = dist/* string */.Yj().chain((text) => ((0,fields/* isNoCommit */.xT)(text) ? dist.ok('') : fields/* commitSha */.mJ.try(text)));
const push = dist/* object */.Ik({ ref: pushedRef, after, deleted: dist/* boolean */.zM().optional(() => false) });
const pushOfTag = dist/* object */.Ik({ base_ref: fields/* textOrNothing */.OU, head_commit: (0,fields/* objectOrNothing */.i)({ id: fields/* commitSha */.mJ }) });
const deletion = dist/* object */.Ik({ ref: fields/* textOrNothing */.OU, ref_type: fields/* textOrNothing */.OU });
function readPush({ name, payload }) {
    const reading = (0,fields/* readFields */.qU)(name, push, payload);
    if (reading.kind === 'broken')
        return reading;
    const { ref, after, deleted } = reading.fields;
    const branch = (0,fields/* branchOfRef */.V4)(ref);
    if (deleted || after === '')
        return { kind: 'event', event: { kind: 'ref-deleted', name, branch } };
    if (branch === '')
        return readPushOfTag({ name, payload, tag: ref.slice('refs/tags/'.length), after });
    return { kind: 'event', event: { kind: 'push', name, tag: '', commit: after, branch } };
}
function readPushOfTag(push) {
    const reading = (0,fields/* readFields */.qU)(push.name, pushOfTag, push.payload);
    if (reading.kind === 'broken')
        return reading;
    // Of an annotated tag `after` is the tag object; only `head_commit` is surely a commit.
    const commit = reading.fields.head_commit?.id ?? push.after;
    const branch = (0,fields/* branchOfRef */.V4)(reading.fields.base_ref);
    return { kind: 'event', event: { kind: 'push', name: push.name, tag: push.tag, commit, branch } };
}
/** `ref` of a `delete` is the bare name. */
function readDelete({ name, payload }) {
    const reading = (0,fields/* readFields */.qU)(name, deletion, payload);
    if (reading.kind === 'broken')
        return reading;
    const { ref, ref_type: type } = reading.fields;
    return { kind: 'event', event: { kind: 'ref-deleted', name, branch: type === 'branch' ? ref : '' } };
}

;// CONCATENATED MODULE: ./build/core/event/workflow-run.js
/** What a `workflow_run` says. https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run (read 2026-11-22) */


const workflow_run_repository = (0,fields/* objectOrNothing */.i)({ full_name: dist/* string */.Yj() });
const workflowRun = dist/* object */.Ik({
    workflow_run: dist/* object */.Ik({
        event: dist/* string */.Yj(),
        conclusion: fields/* textOrNothing */.OU,
        head_sha: fields/* commitSha */.mJ,
        head_commit: (0,fields/* objectOrNothing */.i)({ id: fields/* commitSha */.mJ }),
        head_branch: fields/* textOrNothing */.OU,
        head_repository: workflow_run_repository,
        pull_requests: dist/* array */.YO(dist/* object */.Ik({ number: fields/* pullRequestNumber */.Kd, head: (0,fields/* objectOrNothing */.i)({ sha: dist/* string */.Yj() }) }))
            .nullable(() => [])
            .optional(() => []),
    }),
    repository: workflow_run_repository,
});
function readWorkflowRun({ name, payload, repository: here }) {
    const reading = (0,fields/* readFields */.qU)(name, workflowRun, payload);
    if (reading.kind === 'broken')
        return reading;
    const run = reading.fields.workflow_run;
    // After `pull_request_target`, `head_sha` is the base branch's commit; `head_commit` is the pull request's head.
    // https://github.com/actions/checkout/blob/v7/src/unsafe-pr-checkout-helper.ts (read 2026-11-22)
    const headSha = (run.event === 'pull_request_target' && run.head_commit?.id) || run.head_sha;
    const origin = run.head_repository?.full_name;
    // The list is empty for forks; otherwise it holds every open pull request of the branch, at its present head.
    const listed = run.pull_requests.find((entry) => entry.head?.sha === headSha) ?? run.pull_requests[0];
    return {
        kind: 'event',
        event: {
            kind: 'workflow-run',
            name,
            startedBy: run.event,
            conclusion: run.conclusion,
            headSha,
            headBranch: run.head_branch,
            pullRequest: listed?.number,
            // What nobody can name is not ours.
            fork: origin !== (reading.fields.repository?.full_name ?? here),
            headOwner: origin?.replace(/\/.*/su, '') ?? '',
        },
    };
}

;// CONCATENATED MODULE: ./build/core/event.js
/** From the runner's word to a `GitHubEvent`: which reader knows which event. */










/** Never throws, whatever the payload is. An event that no reader knows is `unsupported`, not `broken`. */
function parseEvent(input) {
    switch (input.name) {
        case 'push':
            return readPush(input);
        case 'delete':
            return readDelete(input);
        case 'pull_request':
        case 'pull_request_target':
            return readPullRequest(input, input.name);
        case 'merge_group':
            return readMergeGroup(input);
        case 'workflow_run':
            return readWorkflowRun(input);
        case 'issue_comment':
            return readIssueComment(input);
        case 'release':
            return readRelease(input);
        case 'workflow_dispatch':
        case 'schedule':
        case 'repository_dispatch':
        case 'create':
            return readManual(input);
        default:
            return readUnsupported(input);
    }
}
function readUnsupported(input) {
    const reading = (0,fields/* readFields */.qU)((0,fields/* excerpt */.Kb)(input.name), dist/* object */.Ik({}), input.payload);
    if (reading.kind === 'broken')
        return reading;
    return { kind: 'event', event: { kind: 'unsupported', name: input.name, environment: readEnvironment(input) } };
}

// EXTERNAL MODULE: ./build/runtime/environment.js
var environment = __webpack_require__(4990);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/runtime/event-file.js
/** The payload of the event that started this run. */

/** Read and decoded here, since `@actions/github` does it at import and throws. */
function readEventFile() {
    const path = process.env['GITHUB_EVENT_PATH'] ?? '';
    if (path === '')
        return { kind: 'broken', what: 'the runner named no event file (GITHUB_EVENT_PATH)' };
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return { kind: 'broken', what: 'the event file (GITHUB_EVENT_PATH) could not be read' };
    }
    try {
        return { kind: 'payload', payload: JSON.parse(text) };
    }
    catch {
        return { kind: 'broken', what: 'the event file (GITHUB_EVENT_PATH) is not valid JSON' };
    }
}

;// CONCATENATED MODULE: ./build/main/event.js
/** What happened on GitHub, read from the runner. */



function readEvent() {
    const file = readEventFile();
    return file.kind === 'payload' ? parseEvent({ ...(0,environment/* readEventFacts */._r)(), payload: file.payload }) : file;
}


/***/ }),

/***/ 3342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ chooseReporters)
});

// EXTERNAL MODULE: ./build/core/code-points.js
var code_points = __webpack_require__(8081);
;// CONCATENATED MODULE: ./build/reporters/github-request.js
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
    const words = message === '' ? String(status) : `${status}: ${(0,code_points/* cutCodePoints */.D)(message, 120)}`;
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

// EXTERNAL MODULE: ./node_modules/@badrap/valita/dist/index.js
var dist = __webpack_require__(9118);
;// CONCATENATED MODULE: ./build/reporters/github-shapes.js
/** What reporters read of GitHub's answers, and nothing else. */

const user = dist/* object */.Ik({ login: dist/* string */.Yj(), type: dist/* string */.Yj().optional() }).nullable().optional();
const comment = dist/* object */.Ik({
    id: dist/* number */.ai(),
    body: dist/* string */.Yj().nullable().optional(),
    user,
    performed_via_github_app: dist/* unknown */.L5().optional(),
});
const comments = dist/* array */.YO(comment);
const login = dist/* object */.Ik({ login: dist/* string */.Yj() });
const viewer = dist/* object */.Ik({ data: dist/* object */.Ik({ viewer: login }) });
/** undefined where the answer has another shape. */
function read(shape, data) {
    const result = shape.try(data, { mode: 'strip' });
    return result.ok ? result.value : undefined;
}
const deployment = dist/* object */.Ik({ id: dist/* number */.ai(), payload: dist/* unknown */.L5().optional() });
const deployments = dist/* array */.YO(deployment);
const deploymentStatuses = dist/* array */.YO(dist/* object */.Ik({ state: dist/* string */.Yj(), description: dist/* string */.Yj().nullable().optional() }));

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
    const viewed = await ask(github, 'POST /graphql', { parameters: { query: '{ viewer { login } }' }, limits });
    const asViewer = viewed.kind === 'ok' ? read(viewer, viewed.data)?.data.viewer : undefined;
    if (asViewer)
        return { kind: 'login', login: asViewer.login };
    const asked = await ask(github, 'GET /user', { parameters: {}, limits });
    const asUser = asked.kind === 'ok' ? read(login, asked.data) : undefined;
    if (asUser)
        return { kind: 'login', login: asUser.login };
    // Nothing was learnt: to guess now could make a second comment beside our own.
    return isLost(asked) ? asked : { kind: 'app' };
}

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
    const known = (0,code_points/* cutCodePoints */.D)(key.replace(/\p{Surrogate}/gu, '\ufffd'), 80);
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
        const reply = await ask(sought.github, 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            parameters,
            limits,
        });
        if (reply.kind === 'failed')
            return { kind: 'failed', reply };
        const listed = read(comments, reply.data);
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
var core_deployment = __webpack_require__(4691);
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
    const ended = (0,core_deployment/* isFinal */.d)(state);
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
    const rank = ({ state }) => (state === 'failed' ? 0 : (0,core_deployment/* isFinal */.d)(state) ? 2 : 1);
    return services.toSorted((one, other) => rank(one) - rank(other));
}
/** Time at work, without the queue; empty while it goes on, since a table stands still. */
function workTime(service, story) {
    const stretches = story.services.find(({ id }) => id === service.id)?.stretches ?? [];
    if (!(0,core_deployment/* isFinal */.d)(service.state))
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

;// CONCATENATED MODULE: ./build/reporters/comment.js
/** The sticky comment: one per key on a pull request, edited from pending to its end; the newest run wins. */







const memoryName = 'comment-id';
const done = { kind: 'done' };
function createCommentReporter(options) {
    const { github, run, key, log, render = renderComment } = options;
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
        return refusalWarning(what, { reply: failure, permission: 'pull-requests: write' });
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
        const reply = await ask(github, route, { parameters: { comment_id: commentId }, limits });
        if (isGone(reply))
            return undefined;
        if (reply.kind === 'failed')
            return { kind: 'failed', reply };
        return { kind: 'found', comment: read(comment, reply.data) ?? { id: commentId } };
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
        return ask(github, 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
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
        if (!isLost(reply))
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
        await askOnce(github, route, { parameters: { comment_id: own }, limits: writing.limits });
        return edit(first, writing);
    }
    async function post({ pullRequest, body, limits }) {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const reply = await askOnce(github, route, { parameters: { issue_number: pullRequest, body }, limits });
        const written = reply.kind === 'ok' ? read(comment, reply.data) : undefined;
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

// EXTERNAL MODULE: ./build/core/inert-log.js
var inert_log = __webpack_require__(2617);
;// CONCATENATED MODULE: ./build/reporters/api-text.js
/** A text from outside for a field of the GitHub API that shows plain text. */


/** GitHub takes 140 characters for the description of a status. https://docs.github.com/en/rest/commits/statuses (read 2026-11-22) */
const mostDescription = 140;
/** One line that nobody obeys, also when a workflow prints it again; at most `max` code points. */
function apiText(text, max = mostDescription) {
    return (0,code_points/* cutCodePoints */.D)((0,inert_log/* inertLine */.F)(text), max);
}

;// CONCATENATED MODULE: ./build/reporters/commit-status.js
/** A commit status on the deployed commit: what gates a merge where a check would not land on the pull request. */




const shaName = 'commit-status-sha';
const commit_status_done = { kind: 'done' };
function createCommitStatusReporter(options) {
    const { github, run, context } = options;
    let sha = shaOf(options.restored?.[shaName]);
    let told = '';
    async function tell(story, limits) {
        const state = stateOf(story, options.onCancelled);
        const description = apiText((0,reporters_statement/* statement */.q)(story));
        if (state === undefined || told === `${state} ${description}`)
            return commit_status_done;
        sha ??= shaOf(story.subject.commit);
        if (sha === undefined)
            return {
                kind: 'warning',
                text: `The commit status ${context} could not be written: there is no commit to put it on.`,
            };
        // The run, in every state: a status is proof for a gate, and its link leads to the evidence. The address is in the comment.
        const link = run.runUrl === '' ? {} : { target_url: run.runUrl };
        const parameters = { sha, state, context, description, ...link };
        const reply = await ask(github, 'POST /repos/{owner}/{repo}/statuses/{sha}', { parameters, limits });
        if (reply.kind === 'ok') {
            told = `${state} ${description}`;
            return commit_status_done;
        }
        // A run without secrets has a read-only token as well; a warning that nobody can heal is no help.
        if (reply.status === 403 && isWithoutSecrets(story) && !reply.rateLimited)
            return commit_status_done;
        return refusalWarning(`The commit status ${context}`, { reply, permission: 'statuses: write' });
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
    const standing = (0,reporters_standing/* standingOf */.Y)(story);
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

;// CONCATENATED MODULE: ./build/reporters/deployment-status.js
/** What GitHub is told of a deployment that stands so; undefined where there is nothing to tell yet. */



/**
 * `inactive` where nothing went wrong, but nothing can be called deployed either: superseded, not followed, skipped, closed. It
 * is the one final state that GitHub shows neither red nor green, and that "require deployments to succeed" does not take.
 */
const deployment_status_states = {
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
function deploymentStatus(story, run) {
    const standing = (0,reporters_standing/* standingOf */.Y)(story);
    const state = deployment_status_states[standing];
    if (state === undefined)
        return undefined;
    // While it runs the bare word: later runs read from it how long building and deploying took.
    const description = story.outcome === undefined ? standing : apiText(`${(0,reporters_statement/* statement */.q)(story)}${addressIn(story, state)}`);
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

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/reporters/own-deployments.js
/** The GitHub Deployments of an environment that are ours: found by what we wrote into their payload. */




const statusesRoute = '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
function payloadOf({ run, key }) {
    return { touchdown: key, run: `${run.runId}.${run.runAttempt}` };
}
/** The newest first, of the newest hundred of the environment. */
async function listOwn(owner, { environment, limits }) {
    const parameters = { environment, per_page: 100 };
    const reply = await ask(owner.github, 'GET /repos/{owner}/{repo}/deployments', { parameters, limits });
    if (reply.kind === 'failed')
        return { kind: 'failed', reply };
    const own = (read(deployments, reply.data) ?? []).flatMap((deployment) => {
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
        const latest = await ask(owner.github, `GET ${statusesRoute}`, {
            parameters: { deployment_id: id, per_page: 1 },
            limits,
        });
        if (latest.kind === 'failed')
            return latest;
        const status = read(deploymentStatuses, latest.data)?.[0];
        if (status?.state === 'inactive' && status.description?.startsWith(retired))
            return undefined;
        if (['inactive', ...spared].includes(status?.state ?? 'pending'))
            continue;
        const told = statusParameters({ state: 'inactive', description: `${retired}${description}`, url: '' }, owner.run);
        const reply = await ask(owner.github, `POST ${statusesRoute}`, {
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
const github_deployment_done = { kind: 'done' };
/** How many earlier deployments one run ends; the runs before it have ended theirs. */
const mostRetired = 10;
function createGitHubDeploymentReporter(options) {
    const { github, run, restored } = options;
    let id = github_deployment_idOf(restored?.[idName]);
    /** The name at the start: the story may learn a better one, but this deployment keeps its own. */
    let environment = restored?.[environmentName];
    /** True while it is not known whether one was made: a lost answer, or a process that was killed meanwhile. */
    let inDoubt = restored !== undefined && id === undefined;
    let toldState = '';
    async function open(story, limits) {
        const { commit, branch, target } = story.subject;
        const ref = commit || branch;
        environment = apiText(story.environment, 255);
        if (ref === '')
            return {
                kind: 'warning',
                text: 'The GitHub Deployment could not be written: there is no commit and no branch to put it on.',
            };
        const parameters = {
            ref,
            environment,
            description: apiText(`${story.provider.title}, by run ${run.runNumber} of ${run.workflow}`),
            payload: payloadOf(options),
            auto_merge: false,
            required_contexts: [],
            transient_environment: target === 'preview',
            production_environment: target !== 'preview' && /^prod(uction)?$/i.test(environment),
        };
        const reply = await askOnce(github, 'POST /repos/{owner}/{repo}/deployments', { parameters, limits });
        if (reply.kind === 'ok')
            id = read(deployment, reply.data)?.id;
        inDoubt = id === undefined && (reply.kind === 'ok' || isLost(reply));
        // A second one is never made: it could stay open for ever beside the first.
        const search = inDoubt ? await findLost(limits, environment) : undefined;
        return warningOf(id === undefined ? (search ?? github_deployment_failureOf(reply)) : undefined);
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
        const reply = await ask(github, `POST ${statusesRoute}`, { parameters, limits });
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
            return id === undefined ? github_deployment_done : warningOf(await tell(story, limits));
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
        ? github_deployment_done
        : refusalWarning('The GitHub Deployment', { reply, permission: 'deployments: write' });
}
function github_deployment_failureOf(reply) {
    return reply.kind === 'failed' ? reply : undefined;
}
function github_deployment_idOf(remembered) {
    return remembered !== undefined && /^[1-9]\d{0,15}$/.test(remembered) ? Number(remembered) : undefined;
}

;// CONCATENATED MODULE: ./build/reporters/summary.js
/** The job summary: written once, when the story is over. */

const summary_memoryName = 'summary';
const summary_done = { kind: 'done' };
function createSummaryReporter({ writer, run, restored, render = renderSummary }) {
    let written = restored?.[summary_memoryName] === 'written';
    return {
        name: 'summary',
        open: async () => summary_done,
        update: async () => summary_done,
        async close(story) {
            if (written)
                return summary_done;
            const answer = await writer.write(render(story, run));
            if (answer !== 'ok')
                return { kind: 'warning', text: `The job summary could not be written: ${answer}` };
            written = true;
            return summary_done;
        },
        memory: () => (written ? { [summary_memoryName]: 'written' } : {}),
    };
}

// EXTERNAL MODULE: ./build/core/identifier.js
var identifier = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/core/tracker/states.js
var tracker_states = __webpack_require__(2751);
// EXTERNAL MODULE: ./build/core/failure-class.js
var failure_class = __webpack_require__(597);
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

;// CONCATENATED MODULE: ./build/reporters/tracker-record.js
/** What is written into a tracker's record, and by what a record is known again. */




function newRecord(tracked, { story, run }) {
    return {
        componentId: tracked.componentId,
        environmentId: tracked.environmentId,
        version: tracked.version,
        ...(run.actor !== '' && { deployedBy: apiText(run.actor) }),
        ...(tracked.commit !== '' && { commitSha: tracked.commit }),
        description: apiText(`${story.environment} by ${story.provider.title}, run ${run.runNumber} of ${run.workflow}`),
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
function isOfAttempt(record, run) {
    return isOfRun(record, run) && record.metadata?.['runAttempt'] === String(run.runAttempt);
}
function isSameDeployment(record, { version, commit }) {
    const recorded = record.commitSha;
    return (record.version === version && (recorded === '' || commit === '' || recorded.toLowerCase() === commit.toLowerCase()));
}
/**
 * Whether a re-run takes this record up instead of making another one: a deployment that failed or was rolled back is tried
 * again; one that is still open is taken from an earlier attempt of the same run, but not from a run that may be at work.
 */
function mayBeTakenUp(record, run) {
    if (!(0,tracker_states/* isTrackerStatus */.x4)(record.status) || record.status === 'succeeded')
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




const tracker_idName = 'tracker-id';
const statusName = 'tracker-status';
const tracker_done = { kind: 'done' };
function createTrackerReporter({ http, clock, run, target, required, restored }) {
    const client = createTrackerClient({ http, access: target, requestTimeoutMs: target.requestTimeoutMs });
    const place = { componentId: target.componentId, environmentId: target.environmentId };
    let known = knownFrom(restored?.[tracker_idName], restored?.[statusName]);
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
        return known && (0,tracker_states/* isEnd */.uV)(known.status) ? walk(known, { to: 'pending', story, limits, reopens: true }) : undefined;
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
        if ((0,tracker_states/* isEnd */.uV)(from.status) && from.status !== given.to && !given.reopens)
            return notAllowed(from.status, given.to);
        for (const status of (0,tracker_states/* pathBetween */.yV)(from.status, given.to)) {
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
        const finished = (0,tracker_states/* isEnd */.uV)(status) ? { finishedAt: clock.date().toISOString() } : {};
        return { status, ...finished, metadata: metadataOf(story, run) };
    }
    return {
        name: 'tracker',
        required,
        open,
        async update(story, limits) {
            if (known?.status !== 'pending' || story.deploymentId === '')
                return tracker_done;
            return resultOf(await walk(known, { to: 'in_progress', story, limits }));
        },
        async close(story, limits) {
            const unfound = inDoubt && known === undefined ? await findLost(limits) : undefined;
            return resultOf(known === undefined ? unfound : await walk(known, { to: endStatus(story), story, limits }));
        },
        memory: () => (known === undefined ? {} : { [tracker_idName]: known.id, [statusName]: known.status }),
    };
}
/** A state that the tracker does not allow may be one that it already has: the answer to the step before was lost. */
function isWorthALook({ kind, status }) {
    return kind !== 'refused' || status === 400;
}
function notAllowed(from, to) {
    return { kind: 'refused', answered: true, status: 0, text: (0,tracker_states/* refusedStep */.N6)(from, to) };
}
function resultOf(failure) {
    return failure === undefined ? tracker_done : warning(failure.text);
}
function warning(why) {
    return { kind: 'warning', text: `The tracker's record could not be written: ${why}.` };
}
function knownFrom(id, status) {
    return (0,identifier/* isSafeId */.J)(id) && (0,tracker_states/* isTrackerStatus */.x4)(status) ? { id, status } : undefined;
}

;// CONCATENATED MODULE: ./build/reporters/choose.js
/** Which reporters the inputs ask for. */





function chooseReporters(choosing) {
    const { reporting, world, restored, render } = choosing;
    const common = { run: world.run, ...(restored && { restored }), ...(render && { render: render.summary }) };
    const summary = reporting.summary ? [createSummaryReporter({ ...common, writer: world.summary })] : [];
    const audience = audienceOf(choosing.outcome);
    if (audience === 'nobody')
        return { beforeTrigger: [], besideTrigger: summary };
    const github = gitHubReporters(choosing);
    if (audience === 'gate') {
        return { beforeTrigger: [], besideTrigger: [...github.besideTrigger.filter(isGate), ...summary] };
    }
    const tracker = trackerReporters(choosing);
    return {
        beforeTrigger: [...github.beforeTrigger, ...tracker.beforeTrigger],
        besideTrigger: [...github.besideTrigger, ...tracker.besideTrigger, ...summary],
    };
}
/**
 * Whom it concerns beside the reader of the job. A closed pull request has a comment to be closed. Where nothing could be
 * deployed, a required commit status still has to come, and an older green one must not stand; nobody else is told.
 */
function audienceOf(outcome) {
    if (outcome === undefined || outcome.reason === 'pull-request-closed')
        return 'everybody';
    return outcome.result === 'skipped' && outcome.reason !== 'secrets-unavailable' ? 'nobody' : 'gate';
}
function isGate({ name }) {
    return name === 'commit-status';
}
/** Where the record is required, it stands before anything is deployed. */
function trackerReporters({ tracker, limits, world, restored }) {
    if (tracker === undefined)
        return { beforeTrigger: [], besideTrigger: [] };
    const { http, clock, run, redact } = world;
    const target = { ...tracker, authorization: `Bearer ${tracker.token}`, redact, ...limits };
    const { required } = tracker;
    const reporter = createTrackerReporter({ http, clock, run, target, required, ...(restored && { restored }) });
    return required ? { beforeTrigger: [reporter], besideTrigger: [] } : { beforeTrigger: [], besideTrigger: [reporter] };
}
function gitHubReporters({ reporting, world, restored, ...choosing }) {
    const { github, run, log } = world;
    if (github === undefined) {
        warnOfNoToken(reporting, log);
        return { beforeTrigger: [], besideTrigger: [] };
    }
    const { provider, environment } = choosing.story;
    // The same in every run of this environment, so that they all edit one comment.
    const key = reporting.commentKey || `${provider.name}/${environment}`;
    const common = { github, run, log, key, ...(restored && { restored }) };
    const beforeTrigger = [];
    const besideTrigger = [];
    if (reporting.gitHubDeployment)
        beforeTrigger.push(createGitHubDeploymentReporter(common));
    if (reporting.comment)
        besideTrigger.push(createCommentReporter({ ...common, ...(choosing.render && { render: choosing.render.comment }) }));
    if (reporting.commitStatus !== '') {
        const { onCancelled } = choosing;
        besideTrigger.push(createCommitStatusReporter({ ...common, context: reporting.commitStatus, onCancelled }));
    }
    return { beforeTrigger, besideTrigger };
}
/** The comment is on by itself, so that only what was asked for is missed. */
function warnOfNoToken({ gitHubDeployment, commitStatus }, log) {
    const asked = [
        ...(gitHubDeployment ? ['`github-deployment`'] : []),
        ...(commitStatus === '' ? [] : ['`commit-status`']),
    ];
    if (asked.length > 0)
        log.warning(`There is no \`github-token\`, so ${asked.join(' and ')} can't be kept.`);
}


/***/ }),

/***/ 5433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ createFanOut)
});

;// CONCATENATED MODULE: ./build/reporters/budget.js
/** A length of time that somebody may use: its signal aborts when the time is up. */
function startBudget(clock, ms) {
    const spent = new AbortController();
    const over = new AbortController();
    const shorten = (leftMs) => {
        void clock.sleep(leftMs, over.signal).then(() => {
            if (!over.signal.aborted)
                spent.abort();
        });
    };
    shorten(ms);
    return { signal: spent.signal, shorten, spend: () => spent.abort(), done: () => over.abort() };
}

;// CONCATENATED MODULE: ./build/reporters/reporter-lane.js
/** Runs one reporter: one call at a time, the newest story only, and nothing that it does wrong gets out. */

function createLane(reporter, { clock, budgetMs, onUpdated }) {
    /** The reporter's last call, until it really ends: a call that was given up still keeps the next one waiting. */
    let busy = Promise.resolve();
    /** Of the calls that have not ended: the last may be waiting behind another one. */
    const running = new Set();
    let newest;
    let pumping = false;
    let closed = false;
    async function call(verb, story, given) {
        const { signal } = given.budget;
        const late = whenAborted(signal, `${reporter.name}: gave up after ${given.budgetMs / 1000} s without an answer`);
        const work = busy.then(() => signal.aborted ? late : isolated(reporter, verb, { story, limits: { timeoutMs: given.budgetMs, signal } }));
        busy = work;
        return Promise.race([work, late]);
    }
    async function callWithOwnBudget(verb, story) {
        const budget = startBudget(clock, budgetMs);
        running.add(budget);
        const result = await call(verb, story, { budget, budgetMs });
        budget.done();
        running.delete(budget);
        // What was cut short by the close, the close does, or says.
        return closed ? { kind: 'done' } : result;
    }
    async function pump() {
        pumping = true;
        while (newest !== undefined) {
            const story = newest;
            newest = undefined;
            onUpdated(await callWithOwnBudget('update', story));
        }
        pumping = false;
    }
    return {
        open: (story) => callWithOwnBudget('open', story),
        update(story) {
            if (closed)
                return;
            newest = story;
            if (!pumping)
                void pump();
        },
        async close(story, given) {
            closed = true;
            newest = undefined;
            const supersede = () => {
                for (const budget of running)
                    budget.spend();
            };
            const patience = startBudget(clock, given.budgetMs / 2);
            patience.signal.addEventListener('abort', supersede);
            // Whoever is hurried has no patience left; a request that nobody waits for would keep the process alive.
            given.budget.signal.addEventListener('abort', supersede);
            const result = await call('close', story, given);
            patience.done();
            return result;
        },
    };
}
function whenAborted(signal, text) {
    return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ kind: 'lost', text }), { once: true });
    });
}
async function isolated(reporter, verb, { story, limits }) {
    try {
        return await reporter[verb](story, limits);
    }
    catch (thrown) {
        // Only the kind of the error: its text may come from anywhere.
        const what = thrown instanceof Error ? thrown.name : typeof thrown;
        return { kind: 'warning', text: `${reporter.name}: stopped by an error of its own (${what})` };
    }
}

;// CONCATENATED MODULE: ./build/reporters/fan-out.js
/** Tells every reporter, side by side, within a budget; none of them can hurt the run or another one. */


function createFanOut(reporters, options) {
    const { clock, budgetMs } = options;
    const warn = createWarner(options.log);
    const memory = () => Object.assign({}, ...reporters.map(memoryOf));
    let remembered = '{}';
    const remember = () => {
        const now = memory();
        const written = JSON.stringify(now);
        if (written !== remembered)
            options.remember?.(now);
        remembered = written;
    };
    const lanes = reporters.map((reporter) => {
        const onUpdated = (result) => {
            remember();
            warn(reporter.name, result);
        };
        return { reporter, lane: createLane(reporter, { clock, budgetMs, onUpdated }) };
    });
    let closing;
    async function closeAll(story, given) {
        const close = async ({ reporter, lane }) => {
            const result = await lane.close(story, given);
            warn(reporter.name, result);
            return result.kind === 'lost' ? [reporter.name] : [];
        };
        const lost = await Promise.all(lanes.map(close));
        given.budget.done();
        remember();
        return lost.flat();
    }
    return {
        async open(story) {
            let blocked = { kind: 'opened' };
            const openOne = async ({ reporter, lane }) => {
                const result = await lane.open(story);
                remember();
                if (result.kind !== 'done' && reporter.required) {
                    blocked = { kind: 'blocked', reporter: reporter.name, text: result.text };
                }
                else
                    warn(reporter.name, result);
            };
            await Promise.all(lanes.map(openOne));
            return blocked;
        },
        update(story) {
            for (const { lane } of lanes)
                lane.update(story);
        },
        close(story, closeBudgetMs = budgetMs) {
            if (closing)
                closing.budget.shorten(closeBudgetMs);
            else {
                const budget = startBudget(clock, closeBudgetMs);
                closing = { budget, done: closeAll(story, { budget, budgetMs: closeBudgetMs }) };
            }
            return closing.done;
        },
        memory,
    };
}
function memoryOf(reporter) {
    try {
        return reporter.memory();
    }
    catch {
        return {};
    }
}
/** The first thing that a reporter complains of is a warning; what else it says is a plain line, the same words never twice. */
function createWarner(log) {
    const said = new Map();
    return (name, result) => {
        if (result.kind === 'done')
            return;
        const texts = said.get(name);
        if (texts === undefined) {
            said.set(name, new Set([result.text]));
            log.warning(result.text);
        }
        else if (!texts.has(result.text)) {
            texts.add(result.text);
            log.line(result.text);
        }
    };
}


/***/ }),

/***/ 982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ markOf),
/* harmony export */   S: () => (/* binding */ rowsAmong)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1420);
/* harmony import */ var _core_inert_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2617);
/** One line of the log in columns: `   2:10  ▸ web-api        DEPLOYING           BUILDING took 1m 27s`. */


const widestClock = '00:00:00'.length;
const widestName = 28;
/** `PENDING_DEPENDENCY` */
const statusWidth = 18;
/** `names`: all that stand in one column, so that the next one starts at the same place on every line. */
function rowsAmong(names) {
    const nameWidth = names.reduce((widest, name) => Math.max(widest, widthOf((0,_core_inert_log_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(name, widestName))), 0);
    return (row) => logRow(row, nameWidth);
}
function logRow(row, nameWidth) {
    const columns = [
        (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClock */ .ei)(row.elapsedMs).padStart(widestClock),
        `${row.mark} ${pad((0,_core_inert_log_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(row.name, widestName), nameWidth)}`,
        pad((0,_core_inert_log_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(row.status, 60), row.tail === '' ? 0 : statusWidth),
        (0,_core_inert_log_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(row.tail, 400),
    ];
    return columns.join('  ').trimEnd();
}
/** One character for a state, the same width for all, also without colours. */
const markOf = {
    queued: '·',
    running: '▸',
    succeeded: '✓',
    unchanged: '=',
    failed: '✗',
    cancelled: '–',
    unknown: '?',
};
function widthOf(text) {
    return [...text].length;
}
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}


/***/ }),

/***/ 8103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ heartbeatLine),
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   Po: () => (/* binding */ closingLines),
/* harmony export */   Sm: () => (/* binding */ closingGroups)
/* harmony export */ });
/* harmony import */ var _core_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4691);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1420);
/* harmony import */ var _log_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(982);
/* harmony import */ var _service_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4700);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8421);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7680);
/** The log that people read at three in the morning: one line per change, a heartbeat, and a last line that says it all. */






/** Nothing where nothing changed. What the deployment says comes before its services, its end after theirs. */
function changeLines(previous, next) {
    const line = (0,_log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAmong */ .S)(namesOf(next));
    const own = deploymentRows(previous, next).map(line);
    const services = serviceRows(previous, next).map(line);
    const started = startLines(previous, next);
    return next.observation && (0,_core_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .d)(next.observation.state)
        ? [...started, ...services, ...own]
        : [...started, ...own, ...services];
}
/** For every minute in which nothing changed. `expectation` is for what history teaches: `usually 4m 10s`. */
function heartbeatLine(story, expectation = '') {
    const status = story.observation ? `still ${story.observation.status}` : 'no answer yet';
    const tail = [stillAtWork(story), expectation].filter((part) => part !== '').join('; ');
    const row = { elapsedMs: story.elapsedMs, mark: '·', name: story.provider.title, status, tail };
    return (0,_log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAmong */ .S)(namesOf(story))(row);
}
/** What closes the log; the last line stands for the whole run. */
function closingLines(story) {
    const { outcome } = story;
    const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .Y)(story);
    const where = standing === 'landed' || standing === 'unchanged' ? whereabouts(story) : '';
    const last = `${closingMark(standing)} ${(0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statement */ .q)(story)}${where === '' ? '' : `: ${where}`}`;
    if (outcome === undefined || !(0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .isBadEnd */ .n)(standing))
        return [last];
    return [...(outcome.next === '' ? [] : [`Next: ${outcome.next}`]), last];
}
/** What has no URL, such as a game server, may have an address of another kind. */
function whereabouts({ url, observation }) {
    return url === '' && observation !== undefined ? observation.address : url;
}
/** The errors as the provider tells them, whole as far as they are readable; to be shown before the closing lines. */
function closingGroups(story) {
    const { title } = story.provider;
    const services = failedServices(story)
        .filter(({ error }) => error !== '')
        .slice(0, mostServices);
    const own = story.observation?.error ?? '';
    return [
        ...services.map((service) => group(`Error of ${(0,_service_name_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceName */ .f)(service)}, as ${title} tells it`, service.error)),
        ...(own === '' ? [] : [group(`Error, as ${title} tells it`, own)]),
    ];
}
const mostServices = 20;
const mostErrorLines = 200;
/** The end of an error says more than its start. */
function group(title, error) {
    const lines = error.split(/\r\n|[\r\n]/);
    const left = lines.length - mostErrorLines;
    return { title, lines: left > 0 ? [`(${left} lines before these)`, ...lines.slice(-mostErrorLines)] : lines };
}
function failedServices(story) {
    return (story.observation?.services ?? []).filter(({ state }) => state === 'failed');
}
function namesOf(story) {
    return [story.provider.title, ...(story.observation?.services ?? []).map(_service_name_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceName */ .f)];
}
function startLines(previous, next) {
    if (next.deploymentId === '' || next.deploymentId === previous?.deploymentId)
        return [];
    const { elapsedMs, provider, environment } = next;
    const status = `deployment ${next.deploymentId}`;
    return [(0,_log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAmong */ .S)(namesOf(next))({ elapsedMs, mark: '▸', name: provider.title, status, tail: environment })];
}
function deploymentRows(previous, next) {
    const { observation, elapsedMs } = next;
    if (observation === undefined)
        return [];
    const base = { elapsedMs, name: next.provider.title };
    const rows = [];
    if (observation.status !== previous?.observation?.status || observation.state !== previous.observation.state) {
        rows.push({ ...base, mark: _log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .F[observation.state], status: observation.status, tail: tookTail(next.stretches) });
    }
    if (observation.contradiction !== '' && observation.contradiction !== previous?.observation?.contradiction) {
        rows.push({ ...base, mark: '!', status: observation.status, tail: `but ${observation.contradiction}` });
    }
    return rows;
}
function serviceRows(previous, next) {
    const before = new Map((previous?.observation?.services ?? []).map((service) => [service.id, service]));
    const services = next.observation?.services ?? [];
    return services
        .filter(({ id, status, state }) => before.get(id)?.status !== status || before.get(id)?.state !== state)
        .map((service) => rowOf(service, next));
}
function rowOf(service, story) {
    const stretches = story.services.find(({ id }) => id === service.id)?.stretches ?? [];
    const said = service.state === 'failed' ? firstLine(service.error) : service.state === 'succeeded' ? service.url : '';
    return {
        elapsedMs: story.elapsedMs,
        mark: _log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .F[service.state],
        name: (0,_service_name_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceName */ .f)(service),
        status: service.status,
        tail: [tookTail(stretches), said].filter((part) => part !== '').join('; '),
    };
}
/** `BUILDING took 1m 27s`, of the stretch before the last one. */
function tookTail(stretches) {
    const ended = stretches.at(-2);
    return ended?.untilMs === undefined ? '' : `${ended.status} took ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(ended.untilMs - ended.fromMs)}`;
}
function firstLine(text) {
    return text.trim().replace(/[\r\n][\s\S]*$/, '');
}
function stillAtWork(story) {
    const waiting = (story.observation?.services ?? []).filter(({ state }) => !(0,_core_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .d)(state));
    const shown = waiting
        .slice(0, 3)
        .map((service) => `${(0,_service_name_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceName */ .f)(service)} ${service.status}${since(service, story)}`);
    return waiting.length > shown.length
        ? `${shown.join(', ')} and ${waiting.length - shown.length} more`
        : shown.join(', ');
}
function since(service, story) {
    const last = story.services.find(({ id }) => id === service.id)?.stretches.at(-1);
    return last === undefined ? '' : ` ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(story.elapsedMs - last.fromMs)}`;
}
function closingMark(standing) {
    if (standing === 'landed')
        return '✓';
    if (standing === 'unchanged')
        return '=';
    if (standing === 'uncertain')
        return '?';
    return (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .isBadEnd */ .n)(standing) ? '✗' : '–';
}


/***/ }),

/***/ 2637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ createNarrator)
});

// EXTERNAL MODULE: ./build/core/tell-story.js
var tell_story = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/core/untold.js
var untold = __webpack_require__(4934);
// EXTERNAL MODULE: ./build/reporters/fan-out.js + 2 modules
var fan_out = __webpack_require__(5433);
// EXTERNAL MODULE: ./build/reporters/log.js
var reporters_log = __webpack_require__(8103);
// EXTERNAL MODULE: ./build/core/deployment.js
var deployment = __webpack_require__(4691);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/expectation.js
var expectation = __webpack_require__(7672);
;// CONCATENATED MODULE: ./build/reporters/outlook.js
/** How long it usually takes, for the log; and a notice when it takes longer than it should. */



function createOutlook(log) {
    let known;
    let noticed = false;
    return {
        expect(expectation) {
            known = expectation;
            if (known)
                log.line(`It usually takes ${(0,duration/* formatDuration */.a3)(known.usualMs)}.`);
        },
        text: (story) => (known && isAtWork(story) ? (0,expectation/* expectationText */.g)(known, story.elapsedMs - story.queuedMs) : ''),
        watch(story) {
            if (!known || noticed || !isAtWork(story) || story.elapsedMs - story.queuedMs <= known.longMs)
                return;
            noticed = true;
            const usually = (0,duration/* formatDuration */.a3)(known.usualMs);
            log.notice(`This deployment takes longer than 95 of 100 before it did: ${(0,duration/* formatDuration */.a3)(story.elapsedMs)}, usually ${usually}. It is still followed.`);
        },
    };
}
function isAtWork({ observation }) {
    return observation !== undefined && observation.state !== 'queued' && !(0,deployment/* isFinal */.d)(observation.state);
}

;// CONCATENATED MODULE: ./build/reporters/story-change.js
/** Whether there is something to tell: times that pass are no news. */
function storyChanged(previous, next) {
    return essence(previous) !== essence(next);
}
function essence({ deploymentId, environment, url, observation, outcome }) {
    const services = (observation?.services ?? []).map((service) => [
        service.id,
        service.state,
        service.status,
        service.url,
        service.error,
    ]);
    return JSON.stringify([
        deploymentId,
        environment,
        url,
        observation?.state,
        observation?.phase,
        observation?.status,
        observation?.error,
        observation?.contradiction,
        services,
        outcome?.reason,
    ]);
}

;// CONCATENATED MODULE: ./build/reporters/narrator.js
/** Who tells the story while it happens: the log line by line, the reporters at every change. */






const reportBudgetMs = 15_000;
/** After a cancel the runner gives little time; `post` does what is left. */
const hurriedBudgetMs = 2000;
const heartbeatMs = 60_000;
function createNarrator(reporters, world) {
    const { log, clock, interrupt } = world;
    const fanOutOptions = { clock, log, budgetMs: reportBudgetMs, remember: createMemory(world.state) };
    const before = (0,fan_out/* createFanOut */.O)(reporters.beforeTrigger, fanOutOptions);
    const beside = (0,fan_out/* createFanOut */.O)(reporters.besideTrigger, fanOutOptions);
    const closeAll = (story, budgetMs) => Promise.all([before.close(story, budgetMs), beside.close(story, budgetMs)]);
    let told;
    let startedAtMs = clock.now();
    let lastLineAtMs = clock.now();
    const outlook = createOutlook(log);
    return {
        async openBeforeTrigger(story) {
            const cancel = whenAborted(interrupt.signal);
            const opened = await Promise.race([before.open(story), cancel.heard]);
            cancel.dispose();
            return opened?.kind === 'blocked' ? opened.text : '';
        },
        openBesideTrigger(story) {
            void beside.open(story);
        },
        narrate(story) {
            world.outputs.set('deploymentId', story.deploymentId);
            const lines = (0,reporters_log/* changeLines */.Ow)(told, story);
            for (const line of lines)
                log.line(line);
            if (lines.length > 0)
                lastLineAtMs = clock.now();
            if (told === undefined || storyChanged(told, story))
                for (const fanOut of [before, beside])
                    fanOut.update(story);
            told = story;
            startedAtMs = clock.now() - story.elapsedMs;
            outlook.watch(story);
        },
        expect: outlook.expect,
        async whileBeating(work) {
            const over = new AbortController();
            const beats = beat(over.signal);
            try {
                return await work();
            }
            finally {
                over.abort();
                await beats;
            }
        },
        async close(story) {
            const hurry = () => void closeAll(story, hurriedBudgetMs);
            interrupt.signal.addEventListener('abort', hurry, { once: true });
            const lost = await closeAll(story, interrupt.signal.aborted ? hurriedBudgetMs : reportBudgetMs);
            interrupt.signal.removeEventListener('abort', hurry);
            leaveToPost(lost.flat(), story);
        },
    };
    function leaveToPost(reporters, { outcome, elapsedMs }) {
        if (reporters.length > 0 && outcome)
            world.state.save(untold/* untoldName */.Ip, (0,untold/* writeUntold */.On)({ reporters, outcome, elapsedMs }));
    }
    async function beat(over) {
        while (!over.aborted) {
            const dueMs = lastLineAtMs + heartbeatMs - clock.now();
            // A run in which nothing else goes on is no run: no heartbeat may hide that.
            if (dueMs > 0)
                await clock.doze(dueMs, over);
            else {
                if (told) {
                    const now = (0,tell_story/* passTime */.nj)(told, clock.now() - startedAtMs);
                    log.line((0,reporters_log/* heartbeatLine */.JY)(now, outlook.text(now)));
                    outlook.watch(now);
                }
                lastLineAtMs = clock.now();
            }
        }
    }
}
/** Nobody starts anything after a cancel, so that nothing has to stand before it. */
function whenAborted(signal) {
    const over = new AbortController();
    const heard = new Promise((resolve) => {
        const hear = () => resolve(undefined);
        if (signal.aborted)
            hear();
        else
            signal.addEventListener('abort', hear, { once: true, signal: over.signal });
    });
    return { heard, dispose: () => over.abort() };
}
/** Two fan-outs, one memory: what `post` needs is saved whole at every change. */
function createMemory(state) {
    const memory = {};
    return (change) => {
        Object.assign(memory, change);
        state.save('reporters', JSON.stringify(memory));
    };
}


/***/ }),

/***/ 4700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ serviceName)
/* harmony export */ });
/** What a service is called where people read it. */
function serviceName(service) {
    return service.name || service.id || 'service';
}


/***/ }),

/***/ 8421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf),
/* harmony export */   n: () => (/* binding */ isBadEnd)
/* harmony export */ });
/** How a deployment stands, in one word that every reporter shares; the last step from the story to what people read. */
const standingInPhase = {
    queue: 'queued',
    prepare: 'preparing',
    build: 'building',
    deploy: 'deploying',
    finished: 'finishing',
};
const standingAfter = {
    success: 'landed',
    'no-change': 'unchanged',
    triggered: 'triggered',
    skipped: 'skipped',
    cancelled: 'cancelled',
    failed: 'failed',
    'timed-out': 'timed-out',
    interrupted: 'interrupted',
    uncertain: 'uncertain',
    invalid: 'refused',
    error: 'broken',
};
function standingOf({ outcome, observation }) {
    if (outcome !== undefined)
        return endOf(outcome);
    return observation === undefined ? 'starting' : standingInPhase[observation.phase];
}
function endOf({ result, reason }) {
    return reason === 'pull-request-closed' ? 'closed' : standingAfter[result];
}
/** True for the endings that want an explanation: what happened, what may still run, what to do next. */
function isBadEnd(standing) {
    return badEnds.has(standing);
}
const badEnds = new Set([
    'cancelled',
    'failed',
    'timed-out',
    'interrupted',
    'uncertain',
    'refused',
    'broken',
]);


/***/ }),

/***/ 7680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ statement)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1420);
/* harmony import */ var _service_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4700);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8421);
/** The story in half a sentence: `Landed in 3m 05s (40s queued)`. Holds words from outside: make it inert where it goes. */



const statements = {
    starting: ({ deploymentId }) => (deploymentId === '' ? 'Starting' : 'Started'),
    queued: () => 'Waiting in the queue',
    preparing: () => 'Preparing',
    building: () => 'Building',
    deploying: () => 'Deploying',
    finishing: () => 'Finishing',
    landed: (story) => `Landed in ${total(story)}${queued(story)}`,
    unchanged: () => 'No change, nothing to deploy',
    triggered: () => 'Triggered, not followed',
    closed: () => 'Closed with its pull request',
    skipped: (story) => `Skipped: ${reason(story)}`,
    cancelled: (story) => `Cancelled by ${story.provider.title} after ${total(story)}`,
    failed: (story) => `Failed after ${total(story)}: ${culprits(story) || reason(story)}`,
    'timed-out': (story) => `Timed out ${where(story)}after ${total(story)}${goesOn(story)}`,
    interrupted: (story) => `Interrupted after ${total(story)}${goesOn(story)}`,
    uncertain: () => 'Uncertain: a deployment may have started',
    refused: (story) => `Refused: ${reason(story)}`,
    broken: (story) => `Error after ${total(story)}: ${reason(story)}${goesOn(story)}`,
};
function statement(story) {
    return statements[(0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .Y)(story)](story);
}
function total({ elapsedMs }) {
    return (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(elapsedMs);
}
function where({ outcome }) {
    return outcome?.reason === 'queue-timeout' ? 'in the queue ' : '';
}
function queued(story) {
    return story.queuedMs < 1_000 ? '' : ` (${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(story.queuedMs)} queued)`;
}
/** `build-failed` as `build failed`. */
function reason(story) {
    return String(story.outcome?.reason).replaceAll('-', ' ');
}
function culprits(story) {
    const failed = (story.observation?.services ?? []).filter((service) => service.state === 'failed');
    const named = failed.slice(0, 3).map((service) => `${(0,_service_name_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceName */ .f)(service)} ${service.status}`);
    return failed.length > named.length
        ? `${named.join(', ')} and ${failed.length - named.length} more`
        : named.join(', ');
}
function goesOn({ outcome, provider }) {
    if (outcome?.afloat === 'yes')
        return `; the deployment goes on at ${provider.title}`;
    return outcome?.afloat === 'perhaps' ? '; a deployment may be running' : '';
}


/***/ })

};
