export const id = 651;
export const ids = [651];
export const modules = {

/***/ 8651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/core/call.js
var call = __webpack_require__(5656);
// EXTERNAL MODULE: ./build/core/input-types.js
var input_types = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/core/shared-inputs.js
var shared_inputs = __webpack_require__(3071);
// EXTERNAL MODULE: ./build/core/task.js
var task = __webpack_require__(93);
// EXTERNAL MODULE: ./build/providers/edgegap/inputs.js + 1 modules
var inputs = __webpack_require__(3553);
// EXTERNAL MODULE: ./build/providers/edgegap/stop.js
var stop = __webpack_require__(7197);
;// CONCATENATED MODULE: ./build/actions/edgegap-stop/stop.js
/** /edgegap/stop: asks Edgegap to stop a deployment. */





const stopSecrets = { hooks: [], tokens: ['token'] };
const stopTask = {
    title: 'Stop an Edgegap deployment',
    outputNames: ['deploymentId', 'status'],
    readInputs(reader) {
        const { hosts, requestTimeoutMs } = (0,shared_inputs/* readConnection */.dC)(reader, inputs/* edgegapHosts */.FF);
        return {
            ...(0,inputs/* readEdgegapAccess */.IU)(reader, hosts),
            deploymentId: reader.read('deployment-id', (0,input_types/* required */.mw)(input_types/* identifier */.Cv), ''),
            requestTimeoutMs,
            summary: reader.read('summary', input_types/* boolean */.zM, 'true'),
        };
    },
    /** Also good where the deployment is gone already: then nothing is left to be done. */
    async run(inputs, world) {
        const { deploymentId, requestTimeoutMs } = inputs;
        const asked = (0,stop/* stopCall */.Lb)(inputs, deploymentId);
        const accept = (answer) => (0,stop/* readStop */.Pz)(answer) === 'gone';
        const end = await (0,call/* call */.T)(asked, {
            world,
            limits: { requestTimeoutMs, accept, readable: (answer) => (0,stop/* readStop */.Pz)(answer) !== 'undecided' },
        });
        if (end.kind === 'ended')
            return { ...(0,task/* endedWith */.tX)(end.outcome), outputs: { deploymentId } };
        const status = (0,stop/* readStop */.Pz)(end.answer);
        if (status === 'undecided') {
            const next = `Look in Edgegap whether deployment ${deploymentId} still runs; to stop it once more does no harm.`;
            return { ...(0,task/* badResponse */.pb)({ title: 'Edgegap', missing: 'a JSON object', next }), outputs: { deploymentId } };
        }
        const said = { stopping: 'is being stopped', gone: 'is gone: there was nothing left to stop' }[status];
        return (0,task/* succeeded */.gq)(`Deployment ${deploymentId} ${said}.`, {
            outputs: { deploymentId, status },
            rows: [
                ['Deployment', deploymentId],
                ['Status', status],
            ],
        });
    },
};

// EXTERNAL MODULE: ./build/main/task-action.js + 1 modules
var task_action = __webpack_require__(3202);
;// CONCATENATED MODULE: ./build/main/edgegap-stop.js
/** The action /edgegap/stop. */


const main = () => (0,task_action/* startTaskAction */._)(stopTask, stopSecrets);


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
