export const id = 825;
export const ids = [825];
export const modules = {

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ depart),
  i: () => (/* binding */ fleetProvider)
});

;// CONCATENATED MODULE: ./build/core/learner.js
/** A schedule that may be replaced by a better one while it is used. */
function createLearner(first) {
    let current = first;
    return {
        schedule: (moment, draw) => current(moment, draw),
        goBy(schedule) {
            current = schedule;
        },
    };
}

// EXTERNAL MODULE: ./build/core/schedule.js
var schedule = __webpack_require__(1733);
// EXTERNAL MODULE: ./build/core/tell-story.js
var tell_story = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/providers/flightcontrol/provider.js + 4 modules
var provider = __webpack_require__(7180);
// EXTERNAL MODULE: ./build/actions/deploy/inputs.js
var inputs = __webpack_require__(2325);
// EXTERNAL MODULE: ./build/actions/deploy/outputs.js
var outputs = __webpack_require__(1576);
// EXTERNAL MODULE: ./build/actions/deploy/prepare.js + 3 modules
var prepare = __webpack_require__(8674);
;// CONCATENATED MODULE: ./build/actions/deploy/depart.js
/** From inputs and event to a deployment that is ready to go, for the root action and for a fleet. */







/** Asks GitHub where the event leaves something open. Throws only for faults of our own. */
async function depart(reading, world) {
    const { inputs } = reading;
    const { event, github, run, interrupt, clock } = world;
    const prepared = await (0,prepare/* prepare */.i)(reading, { event, actor: run.actor, github, signal: interrupt.signal, clock });
    const story = begin(inputs, { prepared, startedAt: clock.date() });
    return { story, plan: prepared.outcome ?? planOf(inputs, { story, world }), faults: prepared.faults };
}
const fleetProvider = {
    title: provider/* flightcontrolTitle */._.title,
    outputs: outputs/* deployOutputs */.g,
    read(raw) {
        const reading = (0,inputs/* readDeployInputs */.J)(raw);
        return { settings: reading.inputs, depart: (world) => depart(reading, world) };
    },
};
function begin(inputs, { prepared, startedAt }) {
    const { subject, why } = prepared;
    const { environment } = inputs.reporting;
    const story = (0,tell_story/* beginStory */.P0)({ provider: provider/* flightcontrolTitle */._, subject, why, environment, startedAt });
    return { ...story, deploymentId: inputs.deploymentId };
}
function planOf(inputs, { story, world }) {
    const { subject } = story;
    const learner = createLearner((0,schedule/* scheduleByPhase */.i)(inputs.pauses));
    const hook = subject.target === 'preview' ? inputs.previewHook : inputs.hook;
    return {
        ...inputs,
        provider: (0,provider/* flightcontrol */.C)({ ...inputs, subject, hook }),
        schedule: learner.schedule,
        ...(hasTeacher(inputs, world) && {
            async learn(signal) {
                const { learnHistory } = await __webpack_require__.e(/* import() */ 523).then(__webpack_require__.bind(__webpack_require__, 2523));
                const { owner, repo } = world.run;
                const place = { owner, repo, environment: story.environment };
                return learnHistory(learner, { ...world, ...inputs, ...inputs.limits, place, signal });
            },
        }),
        shortestPauseMs: inputs.pauses.shortestMs,
        environmentGiven: inputs.reporting.environment !== '',
        // Flightcontrol has no API to stop a deployment.
        rules: { onError: false, onTimeout: false, onInterrupt: false },
    };
}
/** Somebody who may know how long earlier deployments took. */
function hasTeacher({ tracker }, { github, http }) {
    return github !== undefined || (http !== undefined && tracker !== undefined);
}


/***/ }),

/***/ 2325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readDeployInputs)
/* harmony export */ });
/* harmony import */ var _core_input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9380);
/* harmony import */ var _core_input_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5798);
/* harmony import */ var _core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3071);
/* harmony import */ var _providers_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/** The inputs of the root action, read once into one frozen record. */




/** With faults, the record holds stand-ins, so that the rest can be checked as well; nothing may be sent then. */
function readDeployInputs(raw) {
    const reader = (0,_core_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .createInputReader */ .ic)(raw);
    const { hosts, requestTimeoutMs } = (0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readConnection */ .dC)(reader, _providers_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .flightcontrolHosts */ .Rl);
    const api = reader.read('api', (0,_core_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('v1', 'legacy'), 'v1');
    const inputs = Object.freeze({
        ...(0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readWaiting */ .OG)(reader, { timeout: '30m', queueTimeout: true, requestTimeoutMs }),
        ...readWish(reader),
        hook: reader.read('hook', (0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedUrl */ ._0)(hosts), ''),
        previewHook: reader.read('preview-hook', (0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedUrl */ ._0)(hosts), ''),
        apiKey: reader.read('api-key', (0,_core_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .token */ .Sh)({ schemes: ['Bearer'] }), ''),
        api,
        apiUrl: reader.read('api-url', (0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedBaseUrl */ .Fn)(hosts), '') || _providers_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .flightcontrolOrigins */ .vW[api],
        onMissingSecret: reader.read('on-missing-secret', (0,_core_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('fail', 'skip'), 'fail'),
        onCancelled: reader.read('on-cancelled', _core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .onCancelled */ .Bf, 'fail'),
        allowForks: reader.read('allow-forks', _core_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM, 'false'),
        primaryService: reader.read('primary-service', (0,_core_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ most: 255 }), ''),
        reporting: (0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readReporting */ .F8)(reader),
        tracker: (0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readTracker */ .T_)(reader, raw, hosts),
    });
    return { inputs, faults: reader.faults };
}
/** What the user wants deployed, over what the event says. */
function readWish(reader) {
    return {
        deploymentId: reader.read('deployment-id', _core_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .identifier */ .Cv, ''),
        target: reader.read('target', (0,_core_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('auto', 'normal', 'preview'), 'auto'),
        commit: reader.read('commit', _core_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .commitSha */ .mJ, ''),
        branch: reader.read('branch', _core_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .branchName */ .at, ''),
        pullRequest: reader.read('pull-request', (0,_core_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_core_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .rD)({ least: 1, most: 2 ** 31 - 1 })), ''),
        force: reader.read('force', _core_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM, 'false'),
        dryRun: reader.read('dry-run', _core_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM, 'false'),
    };
}


/***/ }),

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deployOutputs)
/* harmony export */ });
/* unused harmony export deployOutputNames */
/** The outputs of the root action, all of them on every path. */
const deployOutputNames = (/* unused pure expression or super */ null && ([
    'deploymentId',
    'result',
    'reason',
    'status',
    'target',
    'environment',
    'commit',
    'branch',
    'pullRequest',
    'url',
    'services',
    'duration',
    'queueDuration',
]));
/**
 * By output name; empty where nothing is known. `duration` and `queueDuration` are whole seconds, rounded down; `services` is a
 * JSON array.
 */
function deployOutputs(story) {
    const { subject, observation, outcome } = story;
    return {
        deploymentId: story.deploymentId,
        result: outcome?.result ?? '',
        reason: outcome?.reason ?? '',
        status: observation?.status ?? '',
        target: subject.target,
        environment: isAboutAnEnvironment(story) ? story.environment : '',
        commit: subject.commit,
        branch: subject.branch,
        pullRequest: subject.pullRequest === undefined ? '' : String(subject.pullRequest),
        url: story.url,
        services: JSON.stringify((observation?.services ?? []).map(({ id, name, type, state, status, url, error }) => ({
            id,
            name,
            type,
            state,
            status,
            url,
            error,
        }))),
        duration: seconds(story.elapsedMs),
        queueDuration: seconds(story.queuedMs),
    };
}
/** Where nothing was decided, a default name would be a guess. */
function isAboutAnEnvironment({ subject, deploymentId }) {
    return subject.target !== 'none' || subject.pullRequest !== undefined || deploymentId !== '';
}
function seconds(ms) {
    return String(Math.floor(ms / 1000));
}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./build/core/decide-target/event-title.js
var event_title = __webpack_require__(592);
;// CONCATENATED MODULE: ./build/core/decide-target/faults.js
/** What a deploy hook cannot do without, and which input would give it. */
/** All at once; none when the subject can be deployed. `latest` says that the user wants no commit to be named. */
function faultsOf(subject, latest) {
    return subject.target === 'preview' ? faultsOfPreview(subject, latest) : faultsOfNormal(subject, latest);
}
function faultsOfPreview({ commit, pullRequest }, latest) {
    const faults = [];
    if (pullRequest === undefined) {
        faults.push({
            input: 'pull-request',
            problem: 'a preview belongs to a pull request, and none is known for this event',
            legal: 'the number of a pull request, such as 12',
        });
    }
    if (commit === '') {
        const problem = latest
            ? 'a preview cannot deploy `latest`: its hook wants a commit SHA'
            : 'this event gives no commit';
        faults.push({ input: 'commit', problem, legal: 'a commit SHA of 40 or 64 hexadecimal digits' });
    }
    return faults;
}
function faultsOfNormal({ commit, branch }, latest) {
    if (commit === '' && !latest) {
        const legal = 'a commit SHA of 40 or 64 hexadecimal digits, or latest';
        return [{ input: 'commit', problem: 'this event gives no commit', legal }];
    }
    if (commit !== '' && branch === '') {
        const problem = `the deploy hook wants the branch of the commit ${commit.slice(0, 7)}, and this event gives none`;
        return [{ input: 'branch', problem, legal: 'the name of a branch that holds the commit (or `commit: latest`)' }];
    }
    return [];
}

// EXTERNAL MODULE: ./build/core/decide-target/obstacle.js
var decide_target_obstacle = __webpack_require__(7718);
// EXTERNAL MODULE: ./build/core/decide-target/offer.js
var decide_target_offer = __webpack_require__(317);
;// CONCATENATED MODULE: ./build/core/decide-target.js
/** From an event and the inputs to what is deployed, or to the reason why nothing is. */




/** Pure. Asks for at most one look-up: with `found` set it never answers `look-up`. */
function decideTarget(input) {
    const { event, overrides, allowForks, found } = input;
    const offer = (0,decide_target_offer/* offerOf */.y)(event, overrides.pullRequest);
    const subject = subjectOf(input, offer);
    const obstacle = (0,decide_target_obstacle/* obstacleTo */.zv)(event, { auto: overrides.target === 'auto', allowForks });
    if (obstacle !== undefined)
        return stop(obstacle, subject);
    if (found?.kind === 'pull-request' && !found.open)
        return stop((0,decide_target_obstacle/* closed */.$h)(event, found.number), subject);
    const sought = found === undefined ? missing(offer, subject, overrides) : undefined;
    if (sought !== undefined)
        return { kind: 'look-up', what: sought };
    const faults = faultsOf(subject, overrides.commit === 'latest');
    const why = reasonFor(input, subject);
    return faults.length > 0 ? { kind: 'incomplete', subject, faults, why } : { kind: 'deploy', subject, why };
}
function subjectOf({ overrides, found }, offer) {
    const seen = found?.kind === 'pull-request' ? found : { headSha: '', headRef: '', number: undefined };
    return {
        target: overrides.target === 'auto' ? offer.target : overrides.target,
        commit: overrides.commit === 'latest' ? '' : overrides.commit || offer.commit || seen.headSha,
        branch: overrides.branch || offer.branch || seen.headRef,
        pullRequest: overrides.pullRequest ?? offer.pullRequest ?? seen.number,
    };
}
function stop(obstacle, subject) {
    return { ...obstacle, subject: { ...subject, target: 'none' } };
}
/** What to look up; undefined when everything is known, or cannot be known. */
function missing({ sought }, subject, overrides) {
    const preview = subject.target === 'preview';
    if (sought?.by === 'commit')
        return preview && subject.pullRequest === undefined ? sought : undefined;
    const lacksCommit = subject.commit === '' && overrides.commit !== 'latest';
    const lacksBranch = subject.branch === '' && !preview;
    return lacksCommit || lacksBranch ? sought : undefined;
}
function reasonFor({ event, overrides, found }, subject) {
    const { commit, branch, pullRequest, target } = subject;
    const given = Object.entries({
        target: overrides.target !== 'auto',
        commit: overrides.commit !== '',
        branch: overrides.branch !== '',
        'pull-request': overrides.pullRequest !== undefined,
    }).flatMap(([input, isGiven]) => (isGiven ? [input] : []));
    const byInput = given.length > 0 ? ` (by input: ${given.join(', ')})` : '';
    const sha = commit.slice(0, 7) || (overrides.commit === 'latest' ? 'the latest commit' : 'no known commit');
    if (target === 'preview') {
        const head = event.kind === 'pull-request' ? event.headSha : found?.kind === 'pull-request' && found.headSha;
        const isHead = commit === head && overrides.pullRequest === undefined;
        const whose = pullRequest === undefined ? 'a pull request' : `#${pullRequest}`;
        return `${(0,event_title/* titleOf */.G)(event)}: preview of ${whose} at ${isHead ? 'its head ' : ''}${sha}${byInput}`;
    }
    return `${(0,event_title/* titleOf */.G)(event)}: normal deployment of ${sha}${branch === '' ? '' : ` on ${branch}`}${byInput}`;
}

;// CONCATENATED MODULE: ./build/core/event/secrets-withheld.js
/** Which runs GitHub starts without the repository's secrets. */
/**
 * Empty where secrets are given. `actor` is `GITHUB_ACTOR`.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow#workflows-in-forked-repositories
 * https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-on-actions (both read 2026-11-22)
 */
function secretsWithheld(event, actor) {
    const byDependabot = actor === 'dependabot[bot]';
    if (event.kind === 'pull-request') {
        // `pull_request_target` runs in the base repository, with its secrets.
        if (event.name === 'pull_request_target')
            return '';
        if (event.fork)
            return 'fork';
        return event.dependabot || byDependabot ? 'dependabot' : '';
    }
    return byDependabot && withheldFromDependabot.has(event.name) ? 'dependabot' : '';
}
const withheldFromDependabot = new Set([
    'push',
    'create',
    'deployment',
    'deployment_status',
    'pull_request_review',
    'pull_request_review_comment',
]);

// EXTERNAL MODULE: ./build/core/invalid-input.js
var invalid_input = __webpack_require__(8544);
// EXTERNAL MODULE: ./build/core/look-up.js
var look_up = __webpack_require__(9301);
// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
;// CONCATENATED MODULE: ./build/actions/deploy/prepare.js
/** Everything that is settled before a request starts something: inputs, event, decision, secrets. */





/** Nothing is sent to a provider; GitHub is asked at most for one look-up. Never throws for what it answers. */
async function prepare(reading, world) {
    const { inputs, faults } = reading;
    const { event } = world;
    if (inputs.deploymentId !== '')
        return prepareResume(reading, event);
    if (event.kind === 'broken') {
        return faults.length > 0 ? refused(nothing(inputs), faults) : ended(nothing(inputs), brokenEvent(event.what));
    }
    const decided = decide(inputs, event.event);
    const decision = decided.kind === 'look-up' && faults.length === 0 ? await ask(decided, { inputs, world }) : decided;
    if ('outcome' in decision)
        return decision;
    return settle(decision, { reading, event: event.event, actor: world.actor });
}
function decide(inputs, event, found) {
    return decideTarget({ event, overrides: inputs, allowForks: inputs.allowForks, ...(found && { found }) });
}
/** To follow a deployment, the event only says what it is about; it can't be in the way. */
function prepareResume({ inputs, faults }, event) {
    const decision = event.kind === 'event' ? decide(inputs, event.event) : undefined;
    const subject = decision && 'subject' in decision ? decision.subject : nothing(inputs);
    const why = `follows deployment ${inputs.deploymentId}, as \`deployment-id\` says`;
    const missing = inputs.apiKey === '' ? [needs('api-key', 'a deployment can not be followed without it')] : [];
    const all = [...faults, ...missing];
    if (all.length > 0)
        return refused(subject, all);
    return inputs.dryRun ? ended(subject, dryRun(why), why) : { subject, why, outcome: undefined, faults: [] };
}
async function ask({ what }, { inputs, world }) {
    const { event, github } = world;
    if (github === undefined || event.kind === 'broken') {
        const happened = 'This event does not say which pull request it is about, and there is no `github-token` to ask GitHub with.';
        return ended(nothing(inputs), (0,outcome/* outcome */.b)({ reason: 'not-permitted', happened, next: lookUpPermission }));
    }
    const { signal, clock } = world;
    const answer = await (0,look_up/* lookUp */.T)(what, github, { timeoutMs: inputs.limits.requestTimeoutMs, signal, clock });
    if (answer.kind === 'failed')
        return ended(nothing(inputs), world.signal.aborted ? cancelled : (0,outcome/* outcome */.b)(answer));
    return decide(inputs, event.event, answer.found);
}
const cancelled = (0,outcome/* outcome */.b)({
    reason: 'workflow-cancelled',
    happened: 'The workflow was cancelled before it was known what to deploy; nothing was started.',
    next: 'Run this job again.',
});
const lookUpPermission = 'Give the job `permissions: pull-requests: read` and leave `github-token` at its default, or say it with `pull-request` and `commit`.';
function settle(decision, given) {
    const { inputs, faults } = given.reading;
    switch (decision.kind) {
        case 'look-up':
            return refused(nothing(inputs), faults);
        case 'refuse': {
            const { subject, reason, why, next } = decision;
            return faults.length > 0
                ? refused(subject, faults, why)
                : ended(subject, (0,outcome/* outcome */.b)({ reason, happened: `${why}.`, next }), why);
        }
        case 'skip': {
            const { subject, reason, why } = decision;
            return faults.length > 0
                ? refused(subject, faults, why)
                : ended(subject, (0,outcome/* outcome */.b)({ reason, happened: `${why}.` }), why);
        }
        case 'incomplete':
        case 'deploy':
            return settleDeploy(decision, given);
    }
}
function settleDeploy(decision, { reading, event, actor }) {
    const { inputs, faults } = reading;
    const { subject, why } = decision;
    const withheld = secretsWithheld(event, actor);
    const missing = missingSecrets(inputs, { subject, faults, withheld });
    const wrong = [...faults, ...(decision.kind === 'incomplete' ? decision.faults : [])];
    if (withheld !== '' && inputs.onMissingSecret === 'skip' && missing.length > 0 && wrong.every(isWithheld)) {
        return ended({ ...subject, target: 'none' }, withheldSkip(withheld), why);
    }
    const all = [...wrong, ...missing];
    if (all.length > 0) {
        const end = refused(subject, all, why);
        return withheld !== '' && wrong.every(isWithheld)
            ? { ...end, outcome: { ...(0,invalid_input/* invalidInput */.a)(all), next: skipping } }
            : end;
    }
    return inputs.dryRun ? ended(subject, dryRun(why), why) : { subject, why, outcome: undefined, faults: [] };
}
/** A tracker that is named completely lacks its token where GitHub gives no secrets. */
function isWithheld({ input }) {
    return input === 'tracker-token';
}
/** A secret that is there but faulty has been complained of already. */
function missingSecrets(inputs, { subject, faults, withheld }) {
    const hook = subject.target === 'preview' ? 'preview-hook' : 'hook';
    const given = subject.target === 'preview' ? inputs.previewHook : inputs.hook;
    const why = withheld === '' ? '' : `; ${withheldWhy[withheld]}`;
    const missing = [];
    if (given === '')
        missing.push(needs(hook, `a ${subject.target} deployment can not be started without it${why}`));
    if (inputs.wait && inputs.apiKey === '') {
        missing.push(needs('api-key', `a deployment can not be followed without it${why}`, ', or `wait: false` to only start the deployment'));
    }
    return missing.filter(({ input }) => !faults.some((fault) => fault.input === input));
}
function needs(input, problem, besides = '') {
    return { input, problem: `it is missing: ${problem}`, legal: `a secret of the repository${besides}` };
}
const skipping = 'Set `on-missing-secret: skip`, and such runs pass without a deployment.';
const withheldWhy = {
    fork: 'GitHub gives no secrets to pull requests of forks',
    dependabot: 'GitHub gives Dependabot only its own secrets (settings, Secrets, Dependabot)',
};
function withheldSkip(withheld) {
    return (0,outcome/* outcome */.b)({ reason: 'secrets-unavailable', happened: `Nothing was deployed: ${withheldWhy[withheld]}.` });
}
function dryRun(why) {
    return (0,outcome/* outcome */.b)({ reason: 'dry-run', happened: `Dry run: nothing was sent. Decided: ${why}.` });
}
function brokenEvent(what) {
    return (0,outcome/* outcome */.b)({
        reason: 'broken-event',
        happened: `The event of this run can not be read: ${what}. Nothing was sent.`,
        next: 'Run this job again; outside GitHub Actions, give GITHUB_EVENT_NAME and GITHUB_EVENT_PATH.',
    });
}
function nothing(inputs) {
    const commit = inputs.commit === 'latest' ? '' : inputs.commit;
    return { target: 'none', commit, branch: inputs.branch, pullRequest: inputs.pullRequest };
}
function ended(subject, end, why = '') {
    return { subject, why, outcome: end, faults: [] };
}
function refused(subject, faults, why = '') {
    return { subject, why, outcome: (0,invalid_input/* invalidInput */.a)(faults), faults };
}


/***/ }),

/***/ 7825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploySecrets: () => (/* binding */ deploySecrets),
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/actions/deploy/inputs.js
var inputs = __webpack_require__(2325);
// EXTERNAL MODULE: ./build/actions/deploy/outputs.js
var outputs = __webpack_require__(1576);
// EXTERNAL MODULE: ./build/core/carry-out.js + 3 modules
var carry_out = __webpack_require__(793);
// EXTERNAL MODULE: ./build/reporters/choose.js + 1 modules
var choose = __webpack_require__(6746);
// EXTERNAL MODULE: ./build/reporters/narrator.js + 2 modules
var reporters_narrator = __webpack_require__(2637);
// EXTERNAL MODULE: ./build/reporters/tell-faults.js
var tell_faults = __webpack_require__(8382);
// EXTERNAL MODULE: ./build/actions/deploy/depart.js + 1 modules
var depart = __webpack_require__(5032);
;// CONCATENATED MODULE: ./build/actions/deploy/run.js
/** The root action: decide from inputs and event, then carry it out. */





/** The story that comes back has its outcome. Throws only for faults of our own. */
async function runDeploy(reading, world) {
    const { story, plan, faults } = await (0,depart/* depart */.j)(reading, world);
    if (story.why !== '')
        world.log.opening(`Decision: ${story.why}`);
    (0,tell_faults/* tellFaults */.l)(faults, world.log);
    const outcome = 'reason' in plan ? plan : undefined;
    const narrator = (0,reporters_narrator/* createNarrator */.M)((0,choose/* chooseReporters */.a)({ ...reading.inputs, world, story, outcome }), world);
    return (0,carry_out/* carryOut */.u)(plan, { story, world: { ...world, narrator } });
}

// EXTERNAL MODULE: ./build/providers/flightcontrol/provider.js + 4 modules
var provider = __webpack_require__(7180);
// EXTERNAL MODULE: ./build/runtime/environment.js
var environment = __webpack_require__(4990);
// EXTERNAL MODULE: ./build/main/deployment-action.js
var deployment_action = __webpack_require__(968);
// EXTERNAL MODULE: ./build/main/event.js + 9 modules
var main_event = __webpack_require__(6981);
;// CONCATENATED MODULE: ./build/main/deploy.js
/** The root action. */







const deploySecrets = { hooks: ['hook', 'preview-hook'], tokens: ['api-key', 'github-token', 'tracker-token'] };
function main() {
    const reading = (0,inputs/* readDeployInputs */.J)(environment/* readInput */.R5);
    (0,deployment_action/* startDeploymentAction */.C)({
        secrets: deploySecrets,
        provider: provider/* flightcontrolTitle */._,
        run: (host, telling) => runDeploy(reading, { ...host, event: (0,main_event/* readEvent */.j)(), ...telling }),
        outputs: outputs/* deployOutputs */.g,
        onCancelled: reading.inputs.onCancelled,
    });
}


/***/ }),

/***/ 843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);
/** What Flightcontrol says of an error. */


/** `message ?? error ?? body`; an HTML page says nothing to anybody. */
function errorText(answer) {
    const problem = (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .readProblem */ .K)(answer.body);
    if (!problem)
        return answer.body.trimStart().startsWith('<') ? '' : answer.body.trim().slice(0, 300);
    const text = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(problem.message ?? problem.error ?? answer.body);
    return problem.errorCode ? `${text} [${problem.errorCode}]` : text;
}


/***/ }),

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ flightcontrolHosts),
/* harmony export */   vW: () => (/* binding */ flightcontrolOrigins),
/* harmony export */   x2: () => (/* binding */ managementHosts)
/* harmony export */ });
/** Where Flightcontrol lives. https://www.flightcontrol.dev/docs/reference/api (read 2026-11-22) */
/** Deploy hooks, and the API of old. */
const app = 'app.flightcontrol.dev';
const api = 'api.flightcontrol.dev';
/** Hosts that may be contacted without being named. */
const flightcontrolHosts = [app, api];
/** Hosts of the management API alone. */
const managementHosts = [api];
/** Origins, without a trailing slash, by the version of the API that is asked. */
const flightcontrolOrigins = { v1: `https://${api}`, legacy: `https://${app}` };


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ flightcontrol),
  _: () => (/* binding */ flightcontrolTitle)
});

// EXTERNAL MODULE: ./build/core/identifier.js
var identifier = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/core/printable.js
var printable = __webpack_require__(8217);
// EXTERNAL MODULE: ./build/providers/flightcontrol/error-text.js
var error_text = __webpack_require__(843);
;// CONCATENATED MODULE: ./build/providers/flightcontrol/hints.js
/** What to do about an answer, in Flightcontrol's terms. */
const triggerHints = {
    200: 'Check in Flightcontrol that this environment may be deployed by its hook, then run this job again.',
    400: 'Check that the commit is pushed and belongs to the branch that the environment deploys. Nothing was started.',
    401: 'Create the deploy hook anew (environment settings, Deploy Hooks) and replace the secret. Nothing was started.',
    403: 'Create the deploy hook anew (environment settings, Deploy Hooks) and replace the secret. Nothing was started.',
    404: 'The hook does not exist (any more): copy it again from the environment settings, Deploy Hooks, into the secret. Previews have a hook of their own (`preview-hook`). Nothing was started.',
    410: 'The hook was deleted: create a new one (environment settings, Deploy Hooks) and replace the secret. Nothing was started.',
    429: 'Flightcontrol takes no more requests at the moment. Nothing was started; run this job again in a few minutes.',
};
const probeHints = {
    401: 'Check the input `api-key`: create a key in Flightcontrol (organization settings, API keys) and replace the secret. The deployment itself is not touched by this.',
    403: 'The API key may not read this deployment: use a key of the organization that owns the environment. The deployment itself is not touched by this.',
    404: 'Check `deployment-id`, and that the API key belongs to the organization that owns this deployment.',
};
/** Empty for statuses that need no words of their own. */
function hint(request, status) {
    return (request === 'trigger' ? triggerHints[status] : probeHints[status]) ?? '';
}

;// CONCATENATED MODULE: ./build/providers/flightcontrol/hook-url.js
/** Deploy hook URLs: the user's URL, with what shall be deployed added to it. */
/**
 * `…/api/deploy-hook/{envId}/{secret}?commit&branch&force`; parameters that the URL has already are kept.
 * https://www.flightcontrol.dev/docs/guides/flightcontrol/deploy-hooks (read 2026-11-22)
 */
function normalHookUrl(hook, subject, force) {
    const url = new URL(hook);
    if (subject.commit !== '')
        url.searchParams.set('commit', subject.commit);
    if (subject.branch !== '')
        url.searchParams.set('branch', subject.branch);
    if (force)
        url.searchParams.set('force', 'true');
    return url.href;
}
/** `…/api/deploy-hook/{previewEnvId}/{secret}/{prNumber}/{commitSHA}?force` */
function previewHookUrl(hook, subject, force) {
    const url = new URL(hook);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${subject.pullRequest}/${subject.commit}`;
    if (force)
        url.searchParams.set('force', 'true');
    return url.href;
}

// EXTERNAL MODULE: ./build/core/public-url.js
var public_url = __webpack_require__(8357);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/providers/flightcontrol/status.js
/**
 * Flightcontrol's status words; deployments and their services share them.
 * https://www.flightcontrol.dev/docs/reference/api/deployments (read 2026-11-22): INPROGRESS has no underscore, CANCELLED two Ls.
 */
const meanings = new Map([
    ['PENDING', { state: 'queued', phase: 'queue' }],
    ['INPROGRESS', { state: 'running', phase: 'prepare' }],
    ['BUILDING', { state: 'running', phase: 'build' }],
    ['DEPLOYING', { state: 'running', phase: 'deploy' }],
    ['PENDING_DEPENDENCY', { state: 'running', phase: 'prepare' }],
    ['PROVISIONING', { state: 'running', phase: 'deploy' }],
    ['SUCCESS', { state: 'succeeded', phase: 'finished' }],
    ['NO_CHANGE', { state: 'unchanged', phase: 'finished' }],
    ['CANCELLED', { state: 'cancelled', phase: 'finished' }],
    ['ERROR', { state: 'failed', phase: 'finished' }],
    ['BUILD_ERROR', { state: 'failed', phase: 'finished' }],
    ['DEPLOY_ERROR', { state: 'failed', phase: 'finished' }],
]);
/** The set has grown before: a new word is in progress, visible, and never a success. */
const unknownMeaning = { state: 'unknown', phase: 'prepare' };
/** Of a deployment or a service. */
function meaningOf(status) {
    return meanings.get(status) ?? unknownMeaning;
}
/** Of a deployment that failed. */
function reasonOfStatus(status) {
    if (status === 'BUILD_ERROR')
        return 'build-failed';
    return status === 'DEPLOY_ERROR' ? 'deploy-failed' : 'provider-error';
}

;// CONCATENATED MODULE: ./build/providers/flightcontrol/observe.js
/** From Flightcontrol's deployment to an Observation. */



/** More than any deployment has; an answer of a megabyte can hold hundreds of thousands. */
const mostServices = 1000;
/**
 * A success beside a broken service is `failed`, with its contradiction.
 * https://www.flightcontrol.dev/docs/reference/api/deployments (read 2026-11-22)
 */
function observationOf(wire) {
    const { state, phase } = meaningOf(wire.status);
    const services = toldApart(tellable(wire.serviceDeployments ?? []).map(serviceOf));
    const contradiction = state === 'succeeded' || state === 'unchanged' ? contradictionIn(services) : '';
    return {
        state: contradiction === '' ? state : 'failed',
        phase: state === 'running' ? phaseOfSlowest(services, phase) : phase,
        status: wire.status,
        environment: wire.environmentGivenId || wire.environmentId || '',
        services,
        url: '',
        address: '',
        // Errors come per service; there is none of the deployment's own.
        error: '',
        contradiction,
        details: {},
    };
}
/** Two of one id would look like one that changes with every poll. */
function toldApart(services) {
    const times = new Map();
    return services.map((service) => {
        const time = (times.get(service.id) ?? 0) + 1;
        times.set(service.id, time);
        return time === 1 ? service : { ...service, id: `${service.id}#${time}` };
    });
}
const order = ['prepare', 'build', 'deploy'];
/** The deployment itself often says no more than INPROGRESS; its services say where the work is. */
function phaseOfSlowest(services, own) {
    const phases = services.map(({ status }) => meaningOf(status).phase);
    return order.find((phase) => phases.includes(phase)) ?? own;
}
/** Of too many all that are in trouble, as far as they go, before the rest; what is not told costs no memory. */
function tellable(all) {
    if (all.length <= mostServices)
        return all;
    const troubled = all.filter(isInTrouble).slice(0, mostServices);
    const others = all.filter((one) => !isInTrouble(one)).slice(0, mostServices - troubled.length);
    return [...troubled, ...others];
}
function isInTrouble({ status, error }) {
    return isBroken({ state: meaningOf(status ?? '').state, error: errorOf(error) });
}
/** Beside a deployment that is said to have succeeded. */
function isBroken({ state, error }) {
    return state === 'failed' || state === 'cancelled' || error !== '';
}
function serviceOf(wire, index) {
    const known = wire.service ?? {};
    const givenId = known.serviceGivenId ?? '';
    const id = known.serviceId || givenId || wire.serviceDeploymentId || `service-${index + 1}`;
    const status = wire.status ?? '';
    return {
        id,
        name: known.serviceName || givenId || id,
        aliases: givenId === '' ? [] : [givenId],
        type: known.type ?? '',
        state: meaningOf(status).state,
        status,
        url: (0,public_url/* publicHttpsUrl */.g)(known.serviceDomain ?? ''),
        error: errorOf(wire.error),
    };
}
/** null while healthy; its shape otherwise is not documented. */
function errorOf(error) {
    if (error === false)
        return '';
    const text = (0,json/* textOf */.b)(error).trim();
    return text === '{}' || text === '[]' ? '' : text;
}
function contradictionIn(services) {
    const broken = services.find(isBroken);
    if (!broken)
        return '';
    const error = broken.error === '' ? '' : `, with the error “${broken.error.slice(0, 300)}”`;
    return `its service ${broken.name} is ${broken.status || 'without status'}${error}`;
}

// EXTERNAL MODULE: ./build/providers/flightcontrol/wire.js
var flightcontrol_wire = __webpack_require__(6772);
;// CONCATENATED MODULE: ./build/providers/flightcontrol/provider.js
/** Flightcontrol: deploy hooks to start, the deployments API to follow. It has no API to stop a deployment. */








const flightcontrolTitle = { name: 'flightcontrol', title: 'Flightcontrol' };
/** Nothing is sent here. https://www.flightcontrol.dev/docs/guides/flightcontrol/deploy-hooks (read 2026-11-22) */
function flightcontrol(settings) {
    return {
        ...flightcontrolTitle,
        trigger: { request: triggerRequest(settings), read: readTrigger },
        probe: { request: (deploymentId) => probeRequest(settings, deploymentId), read: readProbe },
        reasonOf: (observation) => reasonOfStatus(observation.status),
        errorText: error_text/* errorText */.k,
        hint: hint,
    };
}
function triggerRequest({ hook, subject, force }) {
    const url = subject.target === 'preview' ? previewHookUrl : normalHookUrl;
    return { method: 'GET', url: hook === '' ? '' : url(hook, subject, force), headers: {} };
}
/**
 * v1 wants `Bearer <key>` (some pages print a colon after the word; the curl examples and working clients do not), the old
 * form wants the bare key.
 * https://www.flightcontrol.dev/docs/reference/api/deployments (read 2026-11-22)
 */
function probeRequest({ api, apiUrl, apiKey }, deploymentId) {
    const path = api === 'v1' ? '/v1/deployments/' : '/api/deployments/';
    const authorization = api === 'v1' ? `Bearer ${apiKey}` : apiKey;
    return { method: 'GET', url: `${apiUrl}${path}${deploymentId}`, headers: { authorization } };
}
function readTrigger(answer) {
    if (answer.status < 200 || answer.status >= 300)
        return { kind: 'undecided' };
    const said = (0,flightcontrol_wire/* readHookAnswer */.sZ)(answer.body);
    if (!said)
        return { kind: 'unreadable', missing: 'JSON as documented' };
    if (said.success === false || said.success === 'false')
        return { kind: 'refused', error: (0,error_text/* errorText */.k)(answer) };
    if (said.success !== true && said.success !== 'true')
        return { kind: 'unreadable', missing: '`success: true`' };
    if (!(0,identifier/* isSafeId */.J)(said.deploymentId))
        return { kind: 'unreadable', missing: 'a usable `deploymentId`' };
    return { kind: 'started', deploymentId: said.deploymentId };
}
function readProbe(answer, deploymentId) {
    if (answer.status < 200 || answer.status >= 300)
        return { kind: 'undecided' };
    const wire = (0,flightcontrol_wire/* readDeployment */.iJ)(answer.body);
    if (!wire)
        return { kind: 'unreadable', missing: '`deploymentId` and `status`' };
    if (wire.deploymentId !== deploymentId)
        return { kind: 'wrong-deployment' };
    if ((0,printable/* isBlank */.z3)(wire.status))
        return { kind: 'unreadable', missing: 'a `status`' };
    return { kind: 'observed', observation: observationOf(wire) };
}


/***/ }),

/***/ 6772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readProblem),
/* harmony export */   iJ: () => (/* binding */ readDeployment),
/* harmony export */   sZ: () => (/* binding */ readHookAnswer)
/* harmony export */ });
/* harmony import */ var _badrap_valita__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9118);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/** Flightcontrol's answers, as schemas: lenient in what they may hold besides, strict in what makes a success. */


/** `success` is a boolean or the word, by one page or the other; without an id nothing can be followed. */
const hookAnswer = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    success: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional(),
    deploymentId: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional(),
});
const text = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().map((value) => (typeof value === 'string' ? value : ''));
const service = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    serviceId: text.optional(),
    serviceGivenId: text.optional(),
    serviceName: text.optional(),
    serviceDomain: text.optional(),
    type: text.optional(),
});
const serviceDeployment = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    serviceDeploymentId: text.optional(),
    service: service.nullable().optional(),
    status: text.optional(),
    error: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional(),
});
const deployment = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    deploymentId: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    status: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    environmentGivenId: text.optional(),
    environmentId: text.optional(),
    serviceDeployments: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(serviceDeployment).nullable().optional(),
});
const problem = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    message: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional(),
    error: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional(),
    errorCode: text.optional(),
});
function read(type, body) {
    const result = type.try((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(body), { mode: 'strip' });
    return result.ok ? result.value : undefined;
}
const readHookAnswer = (body) => read(hookAnswer, body);
const readDeployment = (body) => read(deployment, body);
const readProblem = (body) => read(problem, body);


/***/ })

};
