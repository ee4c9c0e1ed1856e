export const id = 200;
export const ids = [200];
export const modules = {

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readManagement),
/* harmony export */   p: () => (/* binding */ managementSecrets)
/* harmony export */ });
/* harmony import */ var _core_input_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5798);
/* harmony import */ var _core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3071);
/** How the management actions reach Flightcontrol. */


const managementSecrets = { hooks: [], tokens: ['api-key'] };
function readManagement(reader) {
    const { hosts, requestTimeoutMs } = (0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readConnection */ .dC)(reader, ['api.flightcontrol.dev']);
    return {
        apiKey: reader.read('api-key', (0,_core_input_types_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_core_input_types_js__WEBPACK_IMPORTED_MODULE_1__/* .token */ .Sh)({ schemes: ['Bearer'] })), ''),
        apiUrl: reader.read('api-url', (0,_core_shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedBaseUrl */ .Fn)(hosts), 'https://api.flightcontrol.dev'),
        requestTimeoutMs,
        summary: reader.read('summary', _core_input_types_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM, 'true'),
    };
}


/***/ }),

/***/ 4158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ jobState),
/* harmony export */   y: () => (/* binding */ tellKilledJob)
/* harmony export */ });
/** After the job: says what a killed main process left running. Flightcontrol's API has no way to stop it. */
/** What main saved under these names. */
const jobState = { asked: 'asked', execution: 'jobExecutionId' };
function tellKilledJob({ ended, asked, executionId }, log) {
    if (ended || !asked)
        return;
    log.warning(executionId === ''
        ? 'This step was killed before it knew the id of an execution; the job may be running. Look at its executions in Flightcontrol before you run it again.'
        : `This step was killed while it waited for execution ${executionId}; the job goes on. Look at it in Flightcontrol before you run it again.`);
}


/***/ }),

/***/ 5212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _actions_flightcontrol_connection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9538);
/* harmony import */ var _actions_flightcontrol_job_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4158);
/* harmony import */ var _core_identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6247);
/* harmony import */ var _runtime_command_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84);
/* harmony import */ var _post_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4355);
/** The post step of flightcontrol/job. */





function main() {
    const id = (0,_runtime_command_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)(_actions_flightcontrol_job_post_js__WEBPACK_IMPORTED_MODULE_1__/* .jobState */ .d.execution);
    const saved = {
        ended: (0,_runtime_command_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)('ended') === 'true',
        asked: (0,_runtime_command_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)(_actions_flightcontrol_job_post_js__WEBPACK_IMPORTED_MODULE_1__/* .jobState */ .d.asked) === 'true',
        executionId: (0,_core_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .isSafeId */ .J)(id) ? id : '',
    };
    (0,_post_action_js__WEBPACK_IMPORTED_MODULE_3__/* .startPostAction */ .B)(_actions_flightcontrol_connection_js__WEBPACK_IMPORTED_MODULE_4__/* .managementSecrets */ .p, async ({ log }) => (0,_actions_flightcontrol_job_post_js__WEBPACK_IMPORTED_MODULE_1__/* .tellKilledJob */ .y)(saved, log));
}


/***/ }),

/***/ 4355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startPostAction)
/* harmony export */ });
/* harmony import */ var _runtime_supervise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8744);
/** The post step of an action: it closes what is open, and never fails a job that is over. */


function startPostAction(secrets, run) {
    const host = (0,_action_js__WEBPACK_IMPORTED_MODULE_0__/* .hostFor */ .c)(secrets);
    (0,_runtime_supervise_js__WEBPACK_IMPORTED_MODULE_1__/* .supervise */ .z)({
        body: async () => {
            await run(host);
            return 0;
        },
        stop: async () => host.stop(),
        lastWords: (why) => {
            host.log.warning(`The post step failed: ${why}`);
            return 0;
        },
    });
}


/***/ }),

/***/ 9783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ })

};
