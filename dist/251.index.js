export const id = 251;
export const ids = [251];
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
                next: `Follow it with \`deployment-id: ${given.deploymentId}\`, or run this job again to deploy anew.`,
            });
        case 'broke-off':
            return (0,outcome/* outcome */.b)({
                ...common,
                reason: end.reason,
                happened: `${given.provider.title} could not be asked how deployment ${given.deploymentId} is: ${end.text}.${seen}`,
                afloat: end.reason === 'not-found' ? 'perhaps' : 'yes',
                next: hintFor(end.status, given) || resume(given),
            });
        default:
            return (0,deployment/* assertNever */.x)(end);
    }
}
/** What is to be done about a good answer is about a deployment that failed; this one could not be read, or was for another. */
function hintFor(status, { provider }) {
    return status >= 200 && status < 300 ? '' : provider.hint('probe', status);
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
            onTurn: limits.onTurn,
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
        happened: `${provider.title} has begun no deployment: ${(0,explain/* exchangeSentence */.J)(exchange)}${errorText(provider, exchange)}.`,
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
    const cameAtMs = world.clock.now();
    let hadTurnAtMs;
    const onTurn = () => {
        hadTurnAtMs ??= world.clock.now();
    };
    const elapsed = () => world.clock.now() - (hadTurnAtMs ?? cameAtMs);
    const started = plan.deploymentId === '' ? await start(plan, { world, onTurn }) : resumed(plan.deploymentId);
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
    return followStory(plan, { world, story: afloat, elapsed, triggeredAtMs: world.clock.now() });
}
function resumed(deploymentId) {
    return { kind: 'started', deploymentId };
}
function start(plan, { world, onTurn }) {
    const { requestTimeoutMs, queueTimeoutMs } = plan.limits;
    return triggerDeployment(plan.provider, {
        world,
        limits: { requestTimeoutMs, longestWaitMs: queueTimeoutMs, onTurn },
    });
}
async function followStory(plan, given) {
    const { world, story, elapsed, triggeredAtMs } = given;
    const { provider } = plan;
    const { deploymentId } = story;
    let current = story;
    const tellUnknown = (0,unknown_status/* createUnknownTeller */.T)(provider.title, world.log);
    const probe = (0,core_probe/* createProbe */.f)(provider, { ...world, deploymentId, shortestMs: plan.shortestPauseMs });
    const followed = await (0,follow/* follow */.e)({
        ...world,
        probe,
        schedule: plan.schedule,
        onObservation: (observation) => {
            const seen = { ...plan, observation, elapsedMs: elapsed() };
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
    return (0,tell_story/* endStory */.V9)(current, { outcome: ended, elapsedMs: elapsed() });
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
    const lesson = createLesson(plan, narrator);
    const narrate = (page) => {
        world.told(page);
        narrator.narrate(page);
        lesson.begin();
    };
    // The trigger may have used it up already.
    const stopping = (0,interrupt/* afterGrace */.t)(world.interrupt, { clock: world.clock, graceMs: stoppedAfterMs });
    const work = narrator.whileBeating(async () => {
        const landing = land(plan, { world: { ...world, narrate }, story });
        // The trigger is on its way; what needs not stand before it comes after it.
        narrator.openBesideTrigger(story);
        const landed = await landing.finally(lesson.end);
        const { requestTimeoutMs } = plan.limits;
        return (0,aftermath/* settleAftermath */.y)(landed, { ...plan, requestTimeoutMs, world, latest: stopping.signal });
    });
    return work.finally(stopping.dispose);
}
/** Of the 5 s after a cancel; the reporters have the rest. */
const stoppedAfterMs = 3000;
/**
 * A history that comes too late is not waited for, and one that can't be had is nothing to fail for. When somebody else started
 * a deployment is not known, so that nothing can be said of one that is taken up.
 */
function createLesson({ learn, wait, deploymentId }, narrator) {
    const over = new AbortController();
    const { signal } = over;
    let begun = false;
    return {
        /** At the first word of a deployment that is on its way: before that there is nothing to expect. */
        begin() {
            if (begun || !wait || deploymentId !== '')
                return;
            begun = true;
            learn?.(signal).then((expectation) => signal.aborted || narrator.expect(expectation), () => undefined);
        },
        end: () => over.abort(),
    };
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
            return event.name || 'an event without a name';
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
            ...timeFor(world, { progress, limits }),
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
function timeFor(world, given) {
    const withinMs = given.progress.deadlines.endsAtMs + overshootMs - world.clock.now();
    return { withinMs, timeoutMs: Math.min(given.limits.requestTimeoutMs, withinMs) };
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

/***/ 8544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ invalidInput)
/* harmony export */ });
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9380);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);
/** The outcome of inputs that are wrong: every fault at once, and nothing was sent. */


function invalidInput(faults) {
    const count = faults.length === 1 ? 'One input is' : `${faults.length} inputs are`;
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .b)({
        reason: 'invalid-input',
        happened: `${count} wrong, and nothing was sent: ${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFaults */ .MT)(faults)}.`,
        next: 'Mend the `with:` of this step.',
    });
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
/* harmony export */   e: () => (/* binding */ jittered),
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
function scheduleByPhase(bounds) {
    return (moment, draw) => jittered(planned(moment, bounds), { bounds, draw, jitter: 0.2 });
}
function planned(moment, bounds) {
    if (moment.failures > 0)
        return bounds.shortestMs * 2 ** moment.failures;
    if (moment.phase === undefined)
        return firstPauseMs;
    return Math.min(pauseByPhaseMs[moment.phase], longestWhileYoungMs(moment));
}
/**
 * What has just begun may be over as soon: the long pauses of a start are no longer than twice the time so far. That costs one
 * request.
 */
function longestWhileYoungMs({ phase, sinceQueueMs }) {
    const isLong = phase === 'prepare' || phase === 'build';
    return isLong ? Math.max(firstPauseMs, 2 * sinceQueueMs) : Number.POSITIVE_INFINITY;
}
/** Jitter also at the caps, so that many followers never march in step: the centre keeps the distance that the jitter needs. */
function jittered(pauseMs, given) {
    const { draw, jitter } = given;
    const { shortestMs, longestMs } = given.bounds;
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
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8744);
/** An action that carries out one deployment: its story gives outputs, log and exit code. */




/** Ends the process, as `startAction` does. */
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
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/runtime/event-file.js
/** The payload of the event that started this run. */


/**
 * GitHub makes no larger payload. What is larger, or is no file at all, would fill the memory or never come to its end.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap (read 2026-11-22)
 */
const largestBytes = 25 * 1024 * 1024;
/** Read and decoded here, since `@actions/github` does it at import and throws. */
function readEventFile() {
    const path = process.env['GITHUB_EVENT_PATH'] ?? '';
    if (path === '')
        return { kind: 'broken', what: 'the runner named no event file (GITHUB_EVENT_PATH)' };
    const text = textOf(path);
    if (text === undefined)
        return { kind: 'broken', what: 'the event file (GITHUB_EVENT_PATH) could not be read' };
    const payload = (0,json/* parseJson */.q)(text);
    return payload === undefined
        ? { kind: 'broken', what: 'the event file (GITHUB_EVENT_PATH) is not valid JSON' }
        : { kind: 'payload', payload };
}
/** undefined where nothing can be read, or too much. */
function textOf(path) {
    try {
        const file = (0,external_node_fs_.statSync)(path);
        return file.isFile() && file.size <= largestBytes ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/main/event.js
/** What happened on GitHub, read from the runner. */



/** Never throws: an event that can not be read is `broken`. */
function readEvent() {
    const file = readEventFile();
    return file.kind === 'payload' ? parseEvent({ ...(0,environment/* readEventFacts */._r)(), payload: file.payload }) : file;
}


/***/ }),

/***/ 6746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ chooseReporters)
});

// EXTERNAL MODULE: ./build/core/head-start.js
var head_start = __webpack_require__(871);
;// CONCATENATED MODULE: ./build/reporters/on-demand.js
/** A reporter whose code is loaded when it is first needed: to tell people is not on the way to the trigger. */
/** `name` and `required` are those of the reporter that `load` brings. */
function onDemand({ name, required = false, after, load }) {
    let loading;
    let loaded;
    const begin = async () => {
        await after?.();
        loaded = await load();
        return loaded;
    };
    const reporter = () => {
        loading ??= begin();
        return loading;
    };
    return {
        name,
        required,
        open: async (story, limits) => (await reporter()).open(story, limits),
        update: async (story, limits) => (await reporter()).update(story, limits),
        close: async (story, limits) => (await reporter()).close(story, limits),
        memory: () => loaded?.memory() ?? {},
    };
}

;// CONCATENATED MODULE: ./build/reporters/choose.js
/** Which reporters the inputs ask for. */


/** Nothing is loaded or asked yet. A warning says which of the wanted reports can't be kept without a token. */
function chooseReporters(choosing) {
    const summary = choosing.reporting.summary ? [summaryReporter(choosing)] : [];
    const audience = audienceOf(choosing);
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
function audienceOf({ outcome, dryRun }) {
    if (dryRun)
        return 'nobody';
    if (outcome === undefined || outcome.reason === 'pull-request-closed')
        return 'everybody';
    return outcome.result === 'skipped' && outcome.reason !== 'secrets-unavailable' ? 'nobody' : 'gate';
}
function summaryReporter(choosing) {
    const { world, restored, render } = choosing;
    const common = { run: world.run, ...(restored && { restored }), ...(render && { render: render.summary }) };
    return onDemand({
        name: 'summary',
        after: headStart(choosing),
        async load() {
            const { createSummaryReporter } = await Promise.all(/* import() */[__webpack_require__.e(978), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 1289));
            return createSummaryReporter({ ...common, writer: world.summary });
        },
    });
}
/** Who tells beside the trigger lets it go first, where there is one. */
function headStart({ outcome, world }) {
    return outcome === undefined ? () => world.clock.sleep(head_start/* headStartMs */.F) : async () => undefined;
}
function isGate({ name }) {
    return name === 'commit-status';
}
/** Where the record is required, it stands before anything is deployed. */
function trackerReporters(choosing) {
    const { tracker, limits, world, restored } = choosing;
    if (tracker === undefined)
        return { beforeTrigger: [], besideTrigger: [] };
    const { http, clock, run, redact } = world;
    const target = { ...tracker, authorization: `Bearer ${tracker.token}`, redact, ...limits };
    const { required } = tracker;
    const reporter = onDemand({
        name: 'tracker',
        required,
        ...(!required && { after: headStart(choosing) }),
        async load() {
            const { createTrackerReporter } = await __webpack_require__.e(/* import() */ 569).then(__webpack_require__.bind(__webpack_require__, 9569));
            return createTrackerReporter({ http, clock, run, target, required, ...(restored && { restored }) });
        },
    });
    return required ? { beforeTrigger: [reporter], besideTrigger: [] } : { beforeTrigger: [], besideTrigger: [reporter] };
}
function gitHubReporters(choosing) {
    const { reporting, world, restored } = choosing;
    const { github, run, log } = world;
    if (github === undefined) {
        warnOfNoToken(reporting, log);
        return { beforeTrigger: [], besideTrigger: [] };
    }
    const { provider, environment } = choosing.story;
    // The same in every run of this environment, so that they all edit one comment.
    const key = reporting.commentKey || `${provider.name}/${environment}`;
    const { requestTimeoutMs } = choosing.limits;
    const common = { github: noLongerThan(requestTimeoutMs, github), run, log, key, ...(restored && { restored }) };
    const { onCancelled, render } = choosing;
    const context = reporting.commitStatus;
    const after = headStart(choosing);
    const gitHubDeployment = onDemand({
        name: 'github-deployment',
        async load() {
            const { createGitHubDeploymentReporter } = await __webpack_require__.e(/* import() */ 550).then(__webpack_require__.bind(__webpack_require__, 2550));
            return createGitHubDeploymentReporter(common);
        },
    });
    const comment = onDemand({
        name: 'comment',
        after,
        async load() {
            const { createCommentReporter } = await Promise.all(/* import() */[__webpack_require__.e(978), __webpack_require__.e(69)]).then(__webpack_require__.bind(__webpack_require__, 9069));
            return createCommentReporter({ ...common, ...(render && { render: render.comment }) });
        },
    });
    const commitStatus = onDemand({
        name: 'commit-status',
        after,
        async load() {
            const { createCommitStatusReporter } = await __webpack_require__.e(/* import() */ 831).then(__webpack_require__.bind(__webpack_require__, 2831));
            return createCommitStatusReporter({ ...common, context, onCancelled });
        },
    });
    return {
        beforeTrigger: reporting.gitHubDeployment ? [gitHubDeployment] : [],
        besideTrigger: [...(reporting.comment ? [comment] : []), ...(context === '' ? [] : [commitStatus])],
    };
}
/** The user's deadline for a request holds for GitHub, too: whoever wants short ones does not wait for a GitHub that hangs. */
function noLongerThan(requestTimeoutMs, github) {
    return {
        request: (route, parameters, limits) => github.request(route, parameters, { ...limits, timeoutMs: Math.min(limits.timeoutMs, requestTimeoutMs) }),
    };
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
/** `ms` from now. */
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

/** `budgetMs` is for one `open` or `update`. Throws nothing, whatever the reporter does. */
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
        const sinceMs = clock.now();
        const late = whenAborted(signal, () => {
            const seconds = Math.ceil((clock.now() - sinceMs) / 1000);
            return `${reporter.name}: gave up after ${seconds} s without an answer`;
        });
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
        signal.addEventListener('abort', () => resolve({ kind: 'lost', text: text() }), { once: true });
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


/** Throws nothing, whatever the reporters do. */
function createFanOut(reporters, options) {
    const { clock, budgetMs } = options;
    const warn = createWarner(options.log);
    const memory = () => Object.fromEntries(reporters.flatMap((reporter) => Object.entries(memoryOf(reporter))));
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
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   SG: () => (/* binding */ rowsAmong),
/* harmony export */   aq: () => (/* binding */ tookTail),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1420);
/* harmony import */ var _core_inert_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2617);
/** One line of the log in columns: `   2:10  ▸ web-api        DEPLOYING           BUILDING took 1m 27s`. */


const widestClock = '00:00:00'.length;
const usualName = 28;
/** `PENDING_DEPENDENCY` */
const statusWidth = 18;
/**
 * `names`: all that stand in one column, so that the next one starts at the same place on every line. A name longer than
 * `widestName` is cut.
 */
function rowsAmong(names, widestName = usualName) {
    const shown = (name) => (0,_core_inert_log_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(name, widestName);
    const nameWidth = names.reduce((widest, name) => Math.max(widest, widthOf(shown(name))), 0);
    return (row) => logRow(row, pad(shown(row.name), nameWidth));
}
function logRow(row, name) {
    const columns = [
        (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClock */ .ei)(row.elapsedMs).padStart(widestClock),
        `${row.mark} ${name}`,
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
/** `BUILDING took 1m 27s`, of the stretch before the last one; empty where there is none. */
function tookTail(stretches) {
    const ended = stretches.at(-2);
    return ended?.untilMs === undefined ? '' : `${ended.status} took ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(ended.untilMs - ended.fromMs)}`;
}
/** In code points: near enough to the columns of a terminal. */
function widthOf(text) {
    return [...text].length;
}
/** What is wider than `width` stays as it is. */
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
    const line = (0,_log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAmong */ .SG)(namesOf(next));
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
    return (0,_log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAmong */ .SG)(namesOf(story))(row);
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
    return [(0,_log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAmong */ .SG)(namesOf(next))({ elapsedMs, mark: '▸', name: provider.title, status, tail: environment })];
}
function deploymentRows(previous, next) {
    const { observation, elapsedMs } = next;
    if (observation === undefined)
        return [];
    const base = { elapsedMs, name: next.provider.title };
    const rows = [];
    if (observation.status !== previous?.observation?.status || observation.state !== previous.observation.state) {
        rows.push({ ...base, mark: _log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Fg[observation.state], status: observation.status, tail: (0,_log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .tookTail */ .aq)(next.stretches) });
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
        mark: _log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Fg[service.state],
        name: (0,_service_name_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceName */ .f)(service),
        status: service.status,
        tail: [(0,_log_row_js__WEBPACK_IMPORTED_MODULE_0__/* .tookTail */ .aq)(stretches), said].filter((part) => part !== '').join('; '),
    };
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
  M: () => (/* binding */ createNarrator),
  X: () => (/* binding */ leaveToPost)
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



/** Knows nothing until `expect` is called. */
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
/** True where a reporter would say something else. */
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

// EXTERNAL MODULE: ./build/reporters/telling-time.js
var telling_time = __webpack_require__(5096);
;// CONCATENATED MODULE: ./build/reporters/narrator.js
/** Who tells the story while it happens: the log line by line, the reporters at every change. */







/** The log is written here, line by line; reporters tell beside it, and whatever goes wrong with them stays with them. */
function createNarrator(reporters, world) {
    const { log, clock, interrupt, othersMs = 0 } = world;
    const budgetMs = telling_time/* reportBudgetMs */.uT + othersMs;
    const fanOutOptions = { clock, log, budgetMs, remember: createMemory(world.state) };
    const before = (0,fan_out/* createFanOut */.O)(reporters.beforeTrigger, fanOutOptions);
    const beside = (0,fan_out/* createFanOut */.O)(reporters.besideTrigger, fanOutOptions);
    const closeAll = (story, budgetMs) => Promise.all([before.close(story, budgetMs), beside.close(story, budgetMs)]);
    let told;
    let startedAtMs = clock.now();
    let lastLineAtMs = clock.now();
    const outlook = createOutlook(log);
    return {
        async openBeforeTrigger(story) {
            if (reporters.beforeTrigger.length === 0)
                return '';
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
        whileBeating: (work) => (0,telling_time/* whileBeating */.WT)(beat, work),
        async close(story) {
            const lost = await (0,telling_time/* closeInTime */.lO)({ interrupt, budgetMs }, (leftMs) => closeAll(story, leftMs));
            leaveToPost(world.state, { reporters: lost.flat(), story });
        },
    };
    async function beat(over) {
        while (!over.aborted) {
            const dueMs = lastLineAtMs + telling_time/* heartbeatMs */.fO - clock.now();
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
/** Who could not be told of the end in time, is told by `post`. */
function leaveToPost(state, { reporters, story }) {
    const { outcome, elapsedMs } = story;
    if (reporters.length > 0 && outcome)
        state.save(untold/* untoldName */.Ip, (0,untold/* writeUntold */.On)({ reporters, outcome, elapsedMs }));
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
/** By the outcome where there is one, else by the phase that was seen last. */
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
/** Without a full stop. */
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


/***/ }),

/***/ 8382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ tellFaults)
/* harmony export */ });
/** Several faults of the inputs, one a line: the error has them all in one. */
function tellFaults(faults, log) {
    if (faults.length < 2)
        return;
    log.group('What is wrong', faults.map(({ input, problem, legal }) => `${input}: ${problem}. Wanted: ${legal}`));
}


/***/ }),

/***/ 5096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WT: () => (/* binding */ whileBeating),
/* harmony export */   fO: () => (/* binding */ heartbeatMs),
/* harmony export */   lO: () => (/* binding */ closeInTime),
/* harmony export */   uT: () => (/* binding */ reportBudgetMs)
/* harmony export */ });
/** How much time is taken to tell people: by reporters, at the end, and between two heartbeats of the log. */
/** For one word to all reporters together. */
const reportBudgetMs = 15_000;
/** After a cancel the runner gives little time; `post` does what is left. */
const hurriedBudgetMs = 2000;
/** So long nobody should have to wonder. */
const heartbeatMs = 60_000;
/** Calls `close` with its budget in ms; where the run is interrupted meanwhile, once more with a shorter one. */
async function closeInTime({ interrupt, budgetMs }, close) {
    const { signal } = interrupt;
    const hurry = () => void close(hurriedBudgetMs);
    signal.addEventListener('abort', hurry, { once: true });
    const closed = await close(signal.aborted ? hurriedBudgetMs : budgetMs);
    signal.removeEventListener('abort', hurry);
    return closed;
}
/** Does the work while `beat` goes on beside it; `over` aborts when the work has ended, however it did. */
async function whileBeating(beat, work) {
    const over = new AbortController();
    const beats = beat(over.signal);
    try {
        return await work();
    }
    finally {
        over.abort();
        await beats;
    }
}


/***/ })

};
