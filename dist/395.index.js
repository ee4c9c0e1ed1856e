export const id = 395;
export const ids = [395];
export const modules = {

/***/ 2382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tC: () => (/* binding */ beginEdgegap),
  j: () => (/* binding */ depart),
  rf: () => (/* binding */ endBefore),
  iZ: () => (/* binding */ fleetProvider),
  lc: () => (/* binding */ providerOf)
});

// EXTERNAL MODULE: ./build/core/invalid-input.js
var invalid_input = __webpack_require__(8544);
// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/core/schedule.js
var schedule = __webpack_require__(1733);
// EXTERNAL MODULE: ./build/core/tell-story.js
var tell_story = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/providers/edgegap/provider.js + 5 modules
var provider = __webpack_require__(3060);
;// CONCATENATED MODULE: ./build/providers/edgegap/run-tag.js
/** The tag by which the deployments of a run can be found at Edgegap, also where no answer told their id. */
/** Empty outside of a run. */
function runTag({ runId, runAttempt }) {
    return runId === '' ? '' : `gh-${runId}-${runAttempt}`;
}

// EXTERNAL MODULE: ./build/actions/edgegap/inputs.js
var inputs = __webpack_require__(9859);
// EXTERNAL MODULE: ./build/actions/edgegap/outputs.js
var outputs = __webpack_require__(8274);
// EXTERNAL MODULE: ./build/actions/edgegap/subject.js
var edgegap_subject = __webpack_require__(7544);
;// CONCATENATED MODULE: ./build/actions/edgegap/depart.js
/** From inputs and event to a deployment that is ready to go, for /edgegap and for a fleet. */








/** Asks GitHub only for what reporters want to know. Throws only for faults of our own. */
async function depart(reading, world) {
    const { inputs, faults } = reading;
    const end = endBefore(reading);
    const github = end === undefined ? world.github : undefined;
    const subject = await (0,edgegap_subject/* findSubject */.o)({ ...world, github, signal: world.interrupt.signal });
    const story = beginEdgegap(inputs, { subject, startedAt: world.clock.date() });
    return { story, plan: end ?? planOf(inputs, world.run), faults };
}
const fleetProvider = {
    title: provider/* edgegapTitle */.u.title,
    outputs: outputs/* edgegapOutputs */.Y,
    read(raw) {
        const reading = (0,inputs/* readEdgegapInputs */.b)(raw);
        return { settings: reading.inputs, depart: (world) => depart(reading, world) };
    },
};
/** The story as it begins, also for `post`. */
function beginEdgegap(inputs, { subject, startedAt }) {
    const { environment } = inputs.reporting;
    const story = (0,tell_story/* beginStory */.P0)({ provider: provider/* edgegapTitle */.u, subject, why: whyOf(inputs), environment, startedAt });
    return { ...story, deploymentId: inputs.deploymentId };
}
/** `run` gives the tag by which the deployments of this run are found. */
function providerOf(inputs, run) {
    return (0,provider/* edgegap */.o)({ ...inputs, runTag: runTag(run) });
}
/** Undefined where there is something to do. */
function endBefore({ inputs, faults }) {
    if (faults.length > 0)
        return (0,invalid_input/* invalidInput */.a)(faults);
    if (!inputs.dryRun)
        return undefined;
    return (0,outcome/* outcome */.b)({ reason: 'dry-run', happened: `Dry run: nothing was sent. Decided: ${whyOf(inputs)}.` });
}
function whyOf({ deploymentId, order }) {
    if (deploymentId !== '')
        return `follows deployment ${deploymentId}, as \`deployment-id\` says`;
    const { application, version, users, privateHostIds } = order;
    const where = privateHostIds.length === 0 ? '' : ` on the private hosts ${privateHostIds.join(', ')}`;
    return `deploys ${application} ${version}${where} for ${users.length === 1 ? '1 user' : `${users.length} users`}`;
}
function planOf(inputs, run) {
    return {
        ...inputs,
        provider: providerOf(inputs, run),
        schedule: (0,schedule/* scheduleByPhase */.i)(inputs.pauses),
        shortestPauseMs: inputs.pauses.shortestMs,
        primaryService: '',
        environmentGiven: inputs.reporting.environment !== '',
    };
}


/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readEdgegapInputs)
/* harmony export */ });
/* harmony import */ var _core_input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9380);
/* harmony import */ var _core_input_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5798);
/* harmony import */ var _core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3071);
/* harmony import */ var _providers_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3553);
/** The inputs of /edgegap, read once into one frozen record. */




/** With faults, the record holds stand-ins, so that the rest can be checked as well; nothing may be sent then. */
function readEdgegapInputs(raw) {
    const reader = (0,_core_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .createInputReader */ .ic)(raw);
    const { hosts, requestTimeoutMs } = (0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readConnection */ .dC)(reader, _providers_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .edgegapHosts */ .FF);
    const deploymentId = reader.read('deployment-id', _core_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .identifier */ .Cv, '');
    const inputs = Object.freeze({
        ...(0,_providers_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .readEdgegapAccess */ .IU)(reader, hosts),
        deploymentId,
        order: (0,_providers_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .readEdgegapOrder */ .Oq)(reader, { needed: deploymentId === '' }),
        rules: (0,_providers_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .readStopRules */ .wN)(reader),
        dryRun: reader.read('dry-run', _core_input_types_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM, 'false'),
        onCancelled: 'fail',
        ...(0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readWaiting */ .OG)(reader, { timeout: '5m', queueTimeout: false, requestTimeoutMs }),
        reporting: (0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readReporting */ .F8)(reader),
        tracker: (0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readTracker */ .T_)(reader, raw, hosts),
    });
    return { inputs, faults: reader.faults };
}


/***/ }),

/***/ 8274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ edgegapOutputs)
/* harmony export */ });
/* unused harmony export edgegapOutputNames */
/** The outputs of /edgegap, all of them on every path. */
const edgegapOutputNames = (/* unused pure expression or super */ null && ([
    'deploymentId',
    'result',
    'reason',
    'status',
    'fqdn',
    'publicIp',
    'ports',
    'location',
    'url',
    'environment',
    'commit',
    'branch',
    'pullRequest',
    'duration',
]));
/** By output name; empty where nothing is known. `duration` is whole seconds, rounded down; `ports` is a JSON object. */
function edgegapOutputs(story) {
    const { subject, observation, outcome } = story;
    const { fqdn = '', publicIp = '', ports = '{}', location = '' } = observation?.details ?? {};
    return {
        deploymentId: story.deploymentId,
        result: outcome?.result ?? '',
        reason: outcome?.reason ?? '',
        status: observation?.status ?? '',
        fqdn,
        publicIp,
        ports,
        location,
        url: story.url,
        environment: story.environment,
        commit: subject.commit,
        branch: subject.branch,
        pullRequest: subject.pullRequest === undefined ? '' : String(subject.pullRequest),
        duration: String(Math.floor(story.elapsedMs / 1000)),
    };
}


/***/ }),

/***/ 7544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findSubject)
/* harmony export */ });
/* harmony import */ var _core_decide_target_offer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(317);
/* harmony import */ var _core_look_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9301);
/** Which commit and pull request a run is about. Edgegap deploys an image whatever happened, so that nothing here is in the way. */


const lookUpTimeoutMs = 10_000;
/** What the event does not tell is looked up for the reporters; where that fails, it stays unknown. */
async function findSubject(world) {
    if (world.event.kind === 'broken')
        return { target: 'normal', commit: '', branch: '', pullRequest: undefined };
    const { sought, ...subject } = (0,_core_decide_target_offer_js__WEBPACK_IMPORTED_MODULE_0__/* .offerOf */ .y)(world.event.event, undefined);
    const isKnown = subject.target === 'normal' || (subject.commit !== '' && subject.pullRequest !== undefined);
    if (sought === undefined || isKnown || world.github === undefined)
        return subject;
    const answer = await (0,_core_look_up_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .T)(sought, world.github, {
        timeoutMs: lookUpTimeoutMs,
        signal: world.signal,
        clock: world.clock,
    });
    if (answer.kind === 'failed')
        world.log.line(`${answer.happened} The deployment goes on without it.`);
    if (answer.kind === 'failed' || answer.found.kind === 'none')
        return subject;
    const { number, headSha, headRef } = answer.found;
    return {
        target: subject.target,
        commit: subject.commit || headSha,
        branch: subject.branch || headRef,
        pullRequest: subject.pullRequest ?? number,
    };
}


/***/ }),

/***/ 3395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  edgegapSecrets: () => (/* binding */ edgegapSecrets),
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/actions/edgegap/inputs.js
var inputs = __webpack_require__(9859);
// EXTERNAL MODULE: ./build/actions/edgegap/outputs.js
var outputs = __webpack_require__(8274);
// EXTERNAL MODULE: ./build/core/carry-out.js + 3 modules
var carry_out = __webpack_require__(793);
// EXTERNAL MODULE: ./build/reporters/choose.js + 1 modules
var choose = __webpack_require__(6746);
// EXTERNAL MODULE: ./build/reporters/narrator.js + 2 modules
var reporters_narrator = __webpack_require__(2637);
// EXTERNAL MODULE: ./build/reporters/tell-faults.js
var tell_faults = __webpack_require__(8382);
// EXTERNAL MODULE: ./build/actions/edgegap/depart.js + 1 modules
var depart = __webpack_require__(2382);
;// CONCATENATED MODULE: ./build/actions/edgegap/run.js
/** /edgegap: order a server, follow it until it is ready, and stop what went wrong. */





/** The story that comes back has its outcome. Throws only for faults of our own. */
async function runEdgegap(reading, world) {
    const { story, plan, faults } = await (0,depart/* depart */.j)(reading, world);
    if (faults.length === 0)
        world.log.opening(`Decision: ${story.why}`);
    (0,tell_faults/* tellFaults */.l)(faults, world.log);
    const outcome = 'reason' in plan ? plan : undefined;
    const narrator = (0,reporters_narrator/* createNarrator */.M)((0,choose/* chooseReporters */.a)({ ...reading.inputs, world, story, outcome }), world);
    return (0,carry_out/* carryOut */.u)(plan, { story, world: { ...world, narrator } });
}

// EXTERNAL MODULE: ./build/providers/edgegap/provider.js + 5 modules
var provider = __webpack_require__(3060);
// EXTERNAL MODULE: ./build/runtime/environment.js
var environment = __webpack_require__(4990);
// EXTERNAL MODULE: ./build/main/deployment-action.js
var deployment_action = __webpack_require__(968);
// EXTERNAL MODULE: ./build/main/event.js + 9 modules
var main_event = __webpack_require__(6981);
;// CONCATENATED MODULE: ./build/main/edgegap.js
/** The action /edgegap. */







const edgegapSecrets = {
    hooks: [],
    tokens: ['token', 'github-token', 'tracker-token'],
    hiddenValues: ['hidden-environment-variables'],
    webhooks: ['webhook-on-ready', 'webhook-on-error', 'webhook-on-terminated'],
};
function main() {
    const reading = (0,inputs/* readEdgegapInputs */.b)(environment/* readInput */.R5);
    (0,deployment_action/* startDeploymentAction */.C)({
        secrets: edgegapSecrets,
        provider: provider/* edgegapTitle */.u,
        run: (host, telling) => runEdgegap(reading, { ...host, event: (0,main_event/* readEvent */.j)(), ...telling }),
        outputs: outputs/* edgegapOutputs */.Y,
        onCancelled: reading.inputs.onCancelled,
    });
}


/***/ }),

/***/ 3283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8172);
/** The error text in an answer of Edgegap. */


/** `message`, in version 2 with `details` beside it; an HTML page says nothing to anybody. */
function errorText({ body }) {
    const problem = (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .readProblem */ .K)(body);
    if (!problem)
        return body.trimStart().startsWith('<') ? '' : body.trim().slice(0, 300);
    const details = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(problem.details);
    const message = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(problem.message);
    const parts = [message, details === '{}' || details === '[]' ? '' : details];
    return parts
        .filter((part) => part !== '')
        .join(' ')
        .trim();
}


/***/ }),

/***/ 3553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FF: () => (/* binding */ edgegapHosts),
  IU: () => (/* binding */ readEdgegapAccess),
  Oq: () => (/* binding */ readEdgegapOrder),
  wN: () => (/* binding */ readStopRules)
});

// EXTERNAL MODULE: ./build/core/allowed-url.js
var allowed_url = __webpack_require__(9682);
// EXTERNAL MODULE: ./build/core/input-reader.js
var input_reader = __webpack_require__(9380);
// EXTERNAL MODULE: ./build/core/input-types.js
var input_types = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/core/key-values.js
var key_values = __webpack_require__(8336);
// EXTERNAL MODULE: ./build/core/lines.js
var lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/core/shared-inputs.js
var shared_inputs = __webpack_require__(3071);
// EXTERNAL MODULE: ./node_modules/@badrap/valita/dist/index.js
var dist = __webpack_require__(9118);
// EXTERNAL MODULE: ./build/core/json.js
var core_json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/providers/edgegap/users.js
/** The input `users`: for whom Edgegap seeks a server, by address or by place. */




const legal = '`ip 75.28.35.192` or `geo 45.508888 -73.561668` (latitude, longitude), one a line, or JSON as in the API of Edgegap';
/** Nobody stands for an input that is not given. */
const users = {
    legal,
    parse: (given) => (/^[[{"]/.test(given) ? parseUsersJson(given) : users_lines.parse(given)),
};
const users_lines = (0,lines/* oneALine */.O)({ legal, parse: parseUser });
function parseUser(line) {
    const [kind, ...given] = line.split(/[\s,]+/);
    const [first = '', second = ''] = given;
    if (kind === 'ip' && given.length === 1 && isIp(first))
        return (0,input_reader/* value */.Uq)(atIp(first));
    if (kind === 'geo' && given.length === 2 && decimal.test(first) && decimal.test(second)) {
        const place = { latitude: Number(first), longitude: Number(second) };
        return isPlace(place) ? (0,input_reader/* value */.Uq)(atPlace(place)) : (0,input_reader/* fault */.DG)(`${(0,input_reader/* shown */.SP)(line)} is no place on earth`);
    }
    return (0,input_reader/* fault */.DG)(`${(0,input_reader/* shown */.SP)(line)} is no user`);
}
const decimal = /^-?\d{1,3}(?:\.\d{1,15})?$/;
const byIp = dist/* object */.Ik({ user_type: dist/* literal */.eu('ip_address'), user_data: dist/* object */.Ik({ ip_address: dist/* string */.Yj() }) });
const byPlace = dist/* object */.Ik({
    user_type: dist/* literal */.eu('geo_coordinates'),
    user_data: dist/* object */.Ik({ latitude: dist/* number */.ai(), longitude: dist/* number */.ai() }),
});
function parseUsersJson(given) {
    const json = (0,core_json/* parseJson */.q)(given);
    if (!Array.isArray(json))
        return (0,input_reader/* fault */.DG)(json === undefined ? 'it is not valid JSON' : 'its JSON is no list');
    const found = [];
    const faults = json.length === 0 ? ['its list is empty'] : [];
    for (const [index, entry] of json.entries()) {
        const user = readUser(entry);
        if (user === undefined)
            faults.push(`entry ${index + 1} is no user`);
        else
            found.push(user);
    }
    return faults.length > 0 ? (0,input_reader/* fault */.DG)(faults.join(', ')) : (0,input_reader/* value */.Uq)(found);
}
/** Strict: what it does not know would be dropped in silence. */
function readUser(entry) {
    const ip = byIp.try(entry);
    if (ip.ok)
        return isIp(ip.value.user_data.ip_address) ? atIp(ip.value.user_data.ip_address) : undefined;
    const place = byPlace.try(entry);
    return place.ok && isPlace(place.value.user_data) ? atPlace(place.value.user_data) : undefined;
}
function atIp(address) {
    return { user_type: 'ip_address', user_data: { ip_address: address } };
}
function atPlace({ latitude, longitude }) {
    return { user_type: 'geo_coordinates', user_data: { latitude, longitude } };
}
function isPlace({ latitude, longitude }) {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
const users_byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = new RegExp(`^${users_byte}(?:\\.${users_byte}){3}$`);
/** An IPv6 address is what may stand between the brackets of a URL. */
function isIp(text) {
    return ipv4.test(text) || (/^[0-9a-f.]*:[0-9a-f:.]*$/i.test(text) && URL.canParse(`http://[${text}]`));
}

;// CONCATENATED MODULE: ./build/providers/edgegap/inputs.js
/** The inputs that every action has which talks to Edgegap: access, order, and when a deployment is stopped. */







const edgegapHosts = ['api.edgegap.com'];
/** `hosts` may be contacted. Users store the token with and without the word `token`; it is sent once. */
function readEdgegapAccess(reader, hosts) {
    return {
        token: reader.read('token', (0,input_types/* required */.mw)((0,input_types/* token */.Sh)({ schemes: ['token'] })), ''),
        apiUrl: reader.read('api-url', (0,shared_inputs/* allowedBaseUrl */.Fn)(hosts), 'https://api.edgegap.com'),
    };
}
/** `needed`: something is to be ordered; else the order stays as empty as it is given. */
function readEdgegapOrder(reader, { needed }) {
    const must = (type) => (needed ? (0,input_types/* required */.mw)(type) : type);
    return {
        application: reader.read('application', must((0,input_types/* text */.Qq)({ most: 255 })), ''),
        version: reader.read('version', must((0,input_types/* text */.Qq)({ most: 255 })), ''),
        users: reader.read('users', must(users), ''),
        privateHostIds: reader.read('private-host-ids', (0,lines/* oneALine */.O)(hostId), ''),
        environmentVariables: readVariables(reader),
        tags: reader.read('tags', (0,lines/* oneALine */.O)((0,input_types/* text */.Qq)({ most: 100 })), ''),
        requireCachedLocations: reader.read('require-cached-locations', input_types/* boolean */.zM, 'false'),
        webhookOnReady: reader.read('webhook-on-ready', webhook, ''),
        webhookOnError: reader.read('webhook-on-error', webhook, ''),
        webhookOnTerminated: reader.read('webhook-on-terminated', webhook, ''),
    };
}
/** Which bad endings stop a deployment; one that failed costs money and helps nobody, so that is on by itself. */
function readStopRules(reader) {
    const leaveOrStop = (0,input_types/* oneOf */.yL)('leave', 'stop');
    return {
        onError: reader.read('stop-on-error', input_types/* boolean */.zM, 'true'),
        onTimeout: reader.read('on-timeout', leaveOrStop, 'leave') === 'stop',
        onInterrupt: reader.read('on-interrupt', leaveOrStop, 'leave') === 'stop',
    };
}
function readVariables(reader) {
    const open = reader.read('environment-variables', key_values/* keyValues */.K7, '');
    const secret = reader.read('hidden-environment-variables', key_values/* keyValues */.K7, '');
    const known = new Set(open.map(({ key }) => key));
    for (const { key } of secret.filter((variable) => known.has(variable.key))) {
        reader.fault({
            input: 'hidden-environment-variables',
            problem: `${key} is in \`environment-variables\` as well`,
            legal: 'each key once',
        });
    }
    const as = (hidden) => (variable) => ({ ...variable, hidden });
    return [...open.map(as(false)), ...secret.map(as(true))];
}
const hostId = {
    legal: 'the id of a host, such as `alpha-north-america-95fab093`',
    parse: (given) => (/^[A-Za-z0-9._-]{1,128}$/.test(given) ? (0,input_reader/* value */.Uq)(given) : (0,input_reader/* fault */.DG)(`${(0,input_reader/* shown */.SP)(given)} is not an id`)),
};
/** Edgegap calls it, not we, so that its host need not be allowed. It often holds a secret: no fault repeats it. */
const webhook = {
    legal: 'an https: URL without user info and fragment',
    parse: (given) => {
        if (given === '')
            return (0,input_reader/* value */.Uq)('');
        const checked = (0,allowed_url/* checkUrl */.CU)(given, URL.canParse(given) ? [new URL(given).host] : []);
        if (checked.kind === 'refused')
            return (0,input_reader/* fault */.DG)(checked.why);
        return checked.url.protocol === 'https:' ? (0,input_reader/* value */.Uq)(checked.url.href) : (0,input_reader/* fault */.DG)('it is not https:');
    },
};


/***/ }),

/***/ 5517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ orderRequest),
/* harmony export */   i: () => (/* binding */ authorization)
/* harmony export */ });
/** What is ordered from Edgegap, and the request that orders it. */
/** The word `token` belongs to the header. https://docs.edgegap.com/api (read 2026-11-22) */
function authorization({ token }) {
    return { authorization: `token ${token}` };
}
/**
 * Private hosts have an endpoint of their own. Names are those of version 2: `env_vars` and `app_name` of version 1 are wrong here.
 * https://docs.edgegap.com/api (version 2, read 2026-11-22)
 */
function orderRequest(access, order) {
    const path = order.privateHostIds.length > 0 ? '/v2/private-fleets/deployments' : '/v2/deployments';
    return {
        method: 'POST',
        url: `${access.apiUrl}${path}`,
        headers: { ...authorization(access), 'content-type': 'application/json' },
        body: JSON.stringify(bodyOf(order)),
    };
}
function bodyOf(order) {
    const { application, version, users, privateHostIds, environmentVariables, tags } = order;
    return {
        application,
        version,
        users,
        ...(privateHostIds.length > 0 && { private_host_ids: privateHostIds }),
        ...(order.requireCachedLocations && { require_cached_locations: true }),
        // `is_hidden` is required here, though not in version 1.
        environment_variables: environmentVariables.map(({ key, value, hidden }) => ({ key, value, is_hidden: hidden })),
        tags,
        ...webhook('webhook_on_ready', order.webhookOnReady),
        ...webhook('webhook_on_error', order.webhookOnError),
        ...webhook('webhook_on_terminated', order.webhookOnTerminated),
    };
}
function webhook(name, url) {
    return url === '' ? {} : { [name]: { url } };
}


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ edgegap),
  u: () => (/* binding */ edgegapTitle)
});

// EXTERNAL MODULE: ./build/core/identifier.js
var identifier = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/core/printable.js
var printable = __webpack_require__(8217);
// EXTERNAL MODULE: ./build/providers/edgegap/wire.js
var edgegap_wire = __webpack_require__(8172);
;// CONCATENATED MODULE: ./build/providers/edgegap/container-log.js
/** What a container wrote before it failed. */

/** The end of a log says more than its start. */
const mostLines = 200;
/** Empty where there is nothing to show. */
function logLines(answer) {
    const wire = (0,edgegap_wire/* readContainerLog */.qT)(answer.body);
    if (!wire)
        return [];
    const { logs = '', crash_logs: crashLogs = '' } = wire;
    // Mostly the one repeats the other.
    const crash = crashLogs.trim() === logs.trim() ? [] : headed('Log of the crash:', linesOf(crashLogs));
    return [...crashLine(wire.crash_data), ...crash, ...linesOf(logs)];
}
function headed(head, lines) {
    return lines.length === 0 ? [] : [head, ...lines, 'Log:'];
}
function linesOf(text) {
    const lines = text.trimEnd() === '' ? [] : text.trimEnd().split(/\r\n|[\r\n]/);
    const left = lines.length - mostLines;
    return left > 0 ? [`(${left} lines before these)`, ...lines.slice(-mostLines)] : lines;
}
/** `Crashed with exit code 137: OOMKilled (restarted 2 times)` */
function crashLine(crash) {
    if (!crash)
        return [];
    const { exit_code: code, message = '', restart_count: restarts = 0 } = crash;
    const parts = [
        code === undefined ? 'Crashed' : `Crashed with exit code ${code}`,
        message === '' ? '' : `: ${message}`,
        restarts > 0 ? ` (restarted ${restarts === 1 ? 'once' : `${restarts} times`})` : '',
    ];
    return code === undefined && message === '' ? [] : [parts.join('')];
}

// EXTERNAL MODULE: ./build/providers/edgegap/error-text.js
var error_text = __webpack_require__(3283);
;// CONCATENATED MODULE: ./build/providers/edgegap/hints.js
/** What to do about an answer, in Edgegap's terms. */
const triggerHints = {
    400: 'Check that `application` and `version` exist at Edgegap under exactly these names and that your plan allows one more deployment; then `users` and `private-host-ids`. Nothing was started.',
    401: 'Check the input `token`: create a token in Edgegap (user settings, Tokens) and replace the secret. Nothing was started.',
    403: 'The token may not deploy: use one of the organization that owns the application. Nothing was started.',
    404: 'Check `api-url`: this address knows no deployments. Nothing was started.',
    422: 'Edgegap found no server: run this job again later, give other `users` or `private-host-ids`, or leave out `require-cached-locations`.',
    429: 'Edgegap takes no more requests at the moment. Nothing was started; run this job again in a few minutes.',
};
const probeHints = {
    200: 'Read the log of its container above. Without one, look at the image, its ports and the limits of the version in Edgegap.',
    401: 'Check the input `token`: create a token in Edgegap (user settings, Tokens) and replace the secret. The deployment itself is not touched by this.',
    403: 'The token may not read this deployment: use one of the organization that owns it. The deployment itself is not touched by this.',
    404: 'Check `deployment-id`, and that the token belongs to the organization that owns this deployment. Edgegap soon forgets deployments that have ended.',
};
/** Empty for statuses that need no words of their own. */
function hint(request, status) {
    return (request === 'trigger' ? triggerHints[status] : probeHints[status]) ?? '';
}

// EXTERNAL MODULE: ./build/core/public-url.js
var public_url = __webpack_require__(8357);
;// CONCATENATED MODULE: ./build/providers/edgegap/address.js
/** Where a deployment can be reached: its ports as an output, as a link, and in words. */

/** More than Edgegap gives to any deployment; an output has to stay readable. */
const mostPorts = 100;
/** At most 100; what a port does not say is empty, null or false. */
function portsOf(ports) {
    const entries = Object.entries(ports ?? {}).slice(0, mostPorts);
    return Object.fromEntries(entries.map(([name, port]) => [name, portOf(name, port)]));
}
function portOf(name, port) {
    return {
        name: port.name || name,
        link: port.link ?? '',
        internal: port.internal ?? null,
        external: port.external ?? null,
        protocol: port.protocol ?? '',
        tls_upgrade: port.tls_upgrade ?? false,
    };
}
/** The first port that a browser can open; a `host:port` alone is none. */
function urlOf(ports) {
    const links = Object.values(ports).map(({ link }) => (/^https:/i.test(link) ? (0,public_url/* publicHttpsUrl */.g)(link) : ''));
    return links.find((link) => link !== '') ?? '';
}
/** `a69f8e3e0555.pr.edgegap.net:31669/UDP (gameport)`, one after the other; the host alone where it has no ports. */
function addressOf(host, ports) {
    const open = Object.values(ports).filter(({ external }) => external !== null);
    if (host === '' || open.length === 0)
        return host;
    const at = host.includes(':') ? `[${host}]` : host;
    return open.map(({ name, external, protocol }) => `${at}:${external}${suffix(protocol)} (${name})`).join(', ');
}
function suffix(protocol) {
    return protocol === '' ? '' : `/${protocol}`;
}

;// CONCATENATED MODULE: ./build/providers/edgegap/status.js
/**
 * Edgegap's status words. No specification lists them; this is the union of what the vendor's own clients know.
 * https://github.com/edgegap/edgegap-unity-plugin and https://github.com/edgegap/edgegap-mcp (read 2026-11-22)
 */
const meanings = new Map([
    // A server is found and started within seconds, so that all of this is looked at as often as the last step.
    ['INITIALIZING', { state: 'running', phase: 'deploy' }],
    ['SEEKING', { state: 'running', phase: 'deploy' }],
    ['SEEKED', { state: 'running', phase: 'deploy' }],
    ['SCANNING', { state: 'running', phase: 'deploy' }],
    ['DEPLOYING', { state: 'running', phase: 'deploy' }],
    ['READY', { state: 'succeeded', phase: 'finished' }],
    ['ERROR', { state: 'failed', phase: 'finished' }],
    // Whoever waits for a server that is ready has waited in vain.
    ['TERMINATING', { state: 'failed', phase: 'finished' }],
    ['TERMINATED', { state: 'failed', phase: 'finished' }],
]);
const failedMeaning = { state: 'failed', phase: 'finished' };
const readyMeaning = { state: 'succeeded', phase: 'finished' };
/** In progress, visible, and never a success, whatever else the answer says. */
const unknownMeaning = { state: 'unknown', phase: 'deploy' };
/** `Status.READY` is `READY`. Empty where nothing is said. */
function wordOf(currentStatus) {
    return currentStatus
        .trim()
        .toUpperCase()
        .replace(/^STATUS\./, '')
        .trim();
}
/** What is bad comes first. `running` makes a word that we know a success; the vendor's own client does so as well. */
function meaningOf({ word, running, error }) {
    if (error)
        return failedMeaning;
    const meaning = meanings.get(word) ?? unknownMeaning;
    return running && meaning.state === 'running' ? readyMeaning : meaning;
}
/** Empty, or what can't be true at once. */
function contradictionIn({ word, running, error }) {
    const broken = [...(error ? ['`error: true`'] : []), ...(word === 'ERROR' ? ['the status ERROR'] : [])];
    const ready = [...(running ? ['`running: true`'] : []), ...(word === 'READY' ? ['the status READY'] : [])];
    return broken.length > 0 && ready.length > 0 ? `it answered ${[...broken, ...ready].join(' and ')} at once` : '';
}

;// CONCATENATED MODULE: ./build/providers/edgegap/observe.js
/** From Edgegap's status to an Observation. */


/** Whatever claims success and failure at once is `failed`, with its contradiction. https://docs.edgegap.com/api (version 1, read 2026-11-22) */
function observationOf(wire) {
    const claims = { word: wordOf(wire.current_status), running: wire.running ?? false, error: wire.error ?? false };
    const { state, phase } = meaningOf(claims);
    const contradiction = contradictionIn(claims);
    const ports = portsOf(wire.ports);
    const host = hostOf(wire);
    return {
        state: contradiction === '' ? state : 'failed',
        phase: contradiction === '' ? phase : 'finished',
        status: claims.word,
        environment: '',
        services: [],
        url: urlOf(ports),
        address: addressOf(host || ipOf(wire), ports),
        error: wire.error_detail?.trim() ?? '',
        contradiction,
        details: { fqdn: host, publicIp: ipOf(wire), ports: JSON.stringify(ports), location: placeOf(wire.location) },
    };
}
/** Goes into commands of later steps, so that nothing but a host name is let through. */
function hostOf({ fqdn = '' }) {
    return /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(fqdn) ? fqdn : '';
}
function ipOf({ public_ip: ip = '' }) {
    return /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:.]*:[0-9a-f:.]*)$/i.test(ip) && ip.length <= 45 ? ip : '';
}
/** `Montreal, Quebec, Canada`: short, for people. */
function placeOf(location) {
    const { city = '', administrative_division: division = '', country = '' } = location ?? {};
    return [...new Set([city, division, country].map((name) => name.trim()))].filter((name) => name !== '').join(', ');
}

// EXTERNAL MODULE: ./build/providers/edgegap/order.js
var order = __webpack_require__(5517);
// EXTERNAL MODULE: ./build/providers/edgegap/stop.js
var stop = __webpack_require__(7197);
;// CONCATENATED MODULE: ./build/providers/edgegap/provider.js
/** Edgegap: version 2 of its API starts deployments, version 1 tells of them, gives their logs and stops them. */










const edgegapTitle = { name: 'edgegap', title: 'Edgegap' };
/** Nothing is sent here. https://docs.edgegap.com/api (read 2026-11-22) */
function edgegap(settings) {
    const get = (path) => getRequest(settings, path);
    return {
        ...edgegapTitle,
        ...(settings.runTag !== '' && { mark: `tag ${settings.runTag}` }),
        trigger: { request: (0,order/* orderRequest */.Q)(settings, tagged(settings)), read: readTrigger },
        probe: { request: (deploymentId) => get(`/v1/status/${deploymentId}`), read: readProbe },
        stop: { request: (deploymentId) => (0,stop/* stopRequest */.qr)(settings, deploymentId), read: stop/* readStop */.Pz },
        // Singular here, plural elsewhere.
        failureLog: { request: (deploymentId) => get(`/v1/deployment/${deploymentId}/container-logs`), read: logLines },
        reasonOf: () => 'deploy-failed',
        errorText: error_text/* errorText */.k,
        hint: hint,
    };
}
function tagged({ order, runTag }) {
    return { ...order, tags: [...new Set([...order.tags, ...(runTag === '' ? [] : [runTag])])] };
}
function getRequest(settings, path) {
    return { method: 'GET', url: `${settings.apiUrl}${path}`, headers: (0,order/* authorization */.i)(settings) };
}
/** 202 is the usual answer; the published document of private fleets has none at all, so that any 2xx with an id will do. */
function readTrigger(answer) {
    const isGood = answer.status >= 200 && answer.status < 300;
    if (!isGood && answer.status !== 422)
        return { kind: 'undecided' };
    const said = (0,edgegap_wire/* readDeployAnswer */.Wu)(answer.body);
    if ((0,identifier/* isSafeId */.J)(said?.request_id)) {
        const deploymentId = said.request_id;
        return isGood
            ? { kind: 'started', deploymentId }
            : { kind: 'started-broken', deploymentId, error: (0,error_text/* errorText */.k)(answer) || 'it did not say why' };
    }
    return isGood ? { kind: 'unreadable', missing: 'a usable `request_id`' } : { kind: 'undecided' };
}
/** An id that it does not know (yet, or any more) is a 404 by the specification, and a 400 “Bad Request ID” in life. */
function readProbe(answer, deploymentId) {
    if (answer.status === 400 || answer.status === 404)
        return { kind: 'not-found' };
    if (answer.status < 200 || answer.status >= 300)
        return { kind: 'undecided' };
    const wire = (0,edgegap_wire/* readStatus */.rk)(answer.body);
    if (!wire)
        return { kind: 'unreadable', missing: '`request_id` and `current_status`' };
    if (wire.request_id !== deploymentId)
        return { kind: 'wrong-deployment' };
    if ((0,printable/* isBlank */.z3)(wordOf(wire.current_status)))
        return { kind: 'unreadable', missing: 'a `current_status`' };
    return { kind: 'observed', observation: observationOf(wire) };
}


/***/ }),

/***/ 7197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ stopCall),
/* harmony export */   Pz: () => (/* binding */ readStop),
/* harmony export */   qr: () => (/* binding */ stopRequest)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3283);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5517);
/** Stopping a deployment of Edgegap. Asking twice does no harm: what is gone stays gone. */



/** https://docs.edgegap.com/api (version 1, read 2026-11-22) */
function stopRequest(access, deploymentId) {
    return { method: 'DELETE', url: `${access.apiUrl}/v1/stop/${deploymentId}`, headers: (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .authorization */ .i)(access) };
}
/** 200, or 202 where it is stopped as soon as it is ready or in error. 410: it was stopped before; an id that is long gone is a 404, or a 400. */
function readStop(answer) {
    if (answer.status >= 200 && answer.status < 300)
        return saysNothingElse(answer) ? 'stopping' : 'undecided';
    if (answer.status === 404 || answer.status === 410)
        return 'gone';
    return answer.status === 400 && /bad request id/i.test((0,_error_text_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .k)(answer)) ? 'gone' : 'undecided';
}
/** A page that a proxy puts in between is no word of Edgegap. */
function saysNothingElse({ body }) {
    const said = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(body);
    return body === '' || (typeof said === 'object' && said !== null && !Array.isArray(said));
}
const hints = {
    400: 'Check `deployment-id`.',
    401: 'Check the input `token`: create a token in Edgegap (user settings, Tokens) and replace the secret.',
    403: 'The token may not stop this deployment: use one of the organization that owns it.',
    429: 'Edgegap takes no more requests at the moment: run this job again in a few minutes.',
};
/** The same request for whoever wants only this. */
function stopCall(access, deploymentId) {
    return {
        request: stopRequest(access, deploymentId),
        title: 'Edgegap',
        what: `stop deployment ${deploymentId}`,
        again: 'nothing',
        errorText: _error_text_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .k,
        hint: (status) => hints[status] ?? '',
    };
}


/***/ }),

/***/ 8172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readProblem),
/* harmony export */   Wu: () => (/* binding */ readDeployAnswer),
/* harmony export */   qT: () => (/* binding */ readContainerLog),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _badrap_valita__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9118);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/** Edgegap's answers, as schemas: lenient in what they may hold besides, strict in what makes a success. */


/** To a request that starts a deployment; a 422 has both. */
const deployAnswer = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ request_id: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional(), message: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional() });
const text = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().map((value) => (typeof value === 'string' ? value : ''));
const whole = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().map((value) => (Number.isSafeInteger(value) ? Number(value) : undefined));
/** Only `true` itself counts for a claim of that weight. */
const flag = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().map((value) => value === true);
/** What is not as documented is as good as missing: an address is no reason to doubt a status. */
function leniently(type) {
    return _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().map((value) => {
        const result = type.try(value, { mode: 'strip' });
        return result.ok ? result.value : undefined;
    });
}
const wirePort = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    name: text.optional(),
    link: text.optional(),
    internal: whole.optional(),
    external: whole.optional(),
    protocol: text.optional(),
    tls_upgrade: flag.optional(),
});
const location = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    city: text.optional(),
    administrative_division: text.optional(),
    country: text.optional(),
});
/** Without id and status an answer says nothing; all else may be missing or null until a server is found. */
const status = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    request_id: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    current_status: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    running: flag.optional(),
    error: flag.optional(),
    error_detail: text.optional(),
    fqdn: text.optional(),
    public_ip: text.optional(),
    ports: leniently(_badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1(wirePort)).optional(),
    location: leniently(location).optional(),
});
const crash = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ exit_code: whole.optional(), message: text.optional(), restart_count: whole.optional() });
const containerLog = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    logs: text.optional(),
    crash_logs: text.optional(),
    crash_data: leniently(crash).optional(),
});
const problem = _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ message: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional(), details: _badrap_valita__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5().optional() });
function read(type, body) {
    const result = type.try((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(body), { mode: 'strip' });
    return result.ok ? result.value : undefined;
}
const readDeployAnswer = (body) => read(deployAnswer, body);
const readStatus = (body) => read(status, body);
const readContainerLog = (body) => read(containerLog, body);
const readProblem = (body) => read(problem, body);


/***/ })

};
