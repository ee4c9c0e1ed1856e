import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ builtin)
/* harmony export */ });
/**
 * Node's larger modules, on first use. A static `import … from 'node:http'` reads every export, among them a getter that loads
 * Node's own WebSocket client: 50 ms at each start; `node:crypto` takes 10 ms (measured with Node 24.21).
 */
const builtin = {
    get http() {
        return process.getBuiltinModule('node:http');
    },
    get crypto() {
        return process.getBuiltinModule('node:crypto');
    },
    get https() {
        return process.getBuiltinModule('node:https');
    },
    get v8() {
        return process.getBuiltinModule('node:v8');
    },
    get stream() {
        return process.getBuiltinModule('node:stream');
    },
    get tls() {
        return process.getBuiltinModule('node:tls');
    },
};


/***/ }),

/***/ 4821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ monotonicMs),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The real clock. */
/** Not `performance`: at its first use Node loads nine modules, among them all that watches its event loop. */
function monotonicMs() {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1000 + nanoseconds / 1e6;
}
const systemClock = {
    now: monotonicMs,
    date: () => new Date(),
    sleep: (ms, signal) => wait(ms, { signal, keepsProcess: true }),
    doze: (ms, signal) => wait(ms, { signal, keepsProcess: false }),
};
/** Node runs longer timers at once. */
const longestTimerMs = 2 ** 31 - 1;
function wait(ms, how) {
    const { signal, keepsProcess } = how;
    return new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, Math.min(ms, longestTimerMs));
        if (!keepsProcess)
            timer.unref();
        signal?.addEventListener('abort', done, { once: true });
    });
}


/***/ }),

/***/ 4234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listenForSignals)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4821);
/** Whatever asks a process to end becomes one Interrupt. */

/**
 * The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. A person's second Ctrl-C means "now"; signals that come
 * in one burst are one.
 * https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs (read 2026-11-22)
 */
const burstMs = 500;
/** The runner's (BREAK is its second on Windows), a terminal's, a service manager's; USR1 would open a debugger that prints to stderr. */
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGBREAK', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGALRM'];
let heard;
/** One for the process: who asks later hears also what came before. */
function listenForSignals() {
    heard ??= listen();
    return heard;
}
function listen() {
    const first = new AbortController();
    const again = new AbortController();
    let firstAtMs = 0;
    const stop = () => {
        if (!first.signal.aborted)
            firstAtMs = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicMs */ .d)();
        first.abort();
    };
    const onSignal = () => {
        if (first.signal.aborted && (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicMs */ .d)() - firstAtMs > burstMs)
            again.abort();
        stop();
    };
    for (const signal of endingSignals)
        process.on(signal, onSignal);
    return { interrupt: { signal: first.signal, hurry: again.signal }, stop };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/runtime/builtin.js
var builtin = __nccwpck_require__(9552);
// EXTERNAL MODULE: ./build/runtime/signals.js
var signals = __nccwpck_require__(4234);
;// CONCATENATED MODULE: ./build/runtime/boot.js
/** What every process does first, before it reads an input. */


/** From here on signals are heard, silence is no success, and stderr stays empty. */
function boot() {
    process.exitCode = 1;
    (0,signals/* listenForSignals */.s)();
    // The runner reads stderr before stdout: before the masks. Node would print warnings there, and whole requests with `NODE_DEBUG`.
    process.removeAllListeners('warning');
    Object.defineProperty(process, 'stderr', {
        value: new builtin/* builtin */.S.stream.Writable({ write: (_text, _how, done) => done() }),
    });
    // Nobody may have a hook or a key sent to whoever answers, and Node would warn of it at each start.
    delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
}

;// CONCATENATED MODULE: ./build/main/index.js
/** The one bundle: each action is loaded by the name that its two-line entry gives, and nothing else with it. */

const actions = {
    deploy: () => Promise.all(/* import() */[__nccwpck_require__.e(772), __nccwpck_require__.e(929), __nccwpck_require__.e(251), __nccwpck_require__.e(825)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7825)),
    'deploy-post': () => Promise.all(/* import() */[__nccwpck_require__.e(772), __nccwpck_require__.e(929), __nccwpck_require__.e(251), __nccwpck_require__.e(825), __nccwpck_require__.e(799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8799)),
    edgegap: () => Promise.all(/* import() */[__nccwpck_require__.e(772), __nccwpck_require__.e(929), __nccwpck_require__.e(251), __nccwpck_require__.e(395)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3395)),
    'edgegap-post': () => Promise.all(/* import() */[__nccwpck_require__.e(772), __nccwpck_require__.e(929), __nccwpck_require__.e(251), __nccwpck_require__.e(395), __nccwpck_require__.e(52)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6052)),
    'edgegap-stop': () => Promise.all(/* import() */[__nccwpck_require__.e(772), __nccwpck_require__.e(929), __nccwpck_require__.e(651)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8651)),
    fleet: () => Promise.all(/* import() */[__nccwpck_require__.e(772), __nccwpck_require__.e(815), __nccwpck_require__.e(929), __nccwpck_require__.e(251), __nccwpck_require__.e(825), __nccwpck_require__.e(395), __nccwpck_require__.e(776), __nccwpck_require__.e(223)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7223)),
    'fleet-post': () => Promise.all(/* import() */[__nccwpck_require__.e(772), __nccwpck_require__.e(815), __nccwpck_require__.e(929), __nccwpck_require__.e(251), __nccwpck_require__.e(825), __nccwpck_require__.e(395), __nccwpck_require__.e(776), __nccwpck_require__.e(36)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9036)),
    'flightcontrol-environment': () => Promise.all(/* import() */[__nccwpck_require__.e(772), __nccwpck_require__.e(815), __nccwpck_require__.e(929), __nccwpck_require__.e(16), __nccwpck_require__.e(210)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7210)),
    'flightcontrol-invalidate': () => Promise.all(/* import() */[__nccwpck_require__.e(772), __nccwpck_require__.e(929), __nccwpck_require__.e(16), __nccwpck_require__.e(502)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9502)),
    'flightcontrol-job': () => Promise.all(/* import() */[__nccwpck_require__.e(772), __nccwpck_require__.e(929), __nccwpck_require__.e(16), __nccwpck_require__.e(993)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1993)),
    'flightcontrol-job-post': () => Promise.all(/* import() */[__nccwpck_require__.e(772), __nccwpck_require__.e(929), __nccwpck_require__.e(212)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5212)),
    'flightcontrol-scale': () => Promise.all(/* import() */[__nccwpck_require__.e(772), __nccwpck_require__.e(929), __nccwpck_require__.e(16), __nccwpck_require__.e(129)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6129)),
    'flightcontrol-services': () => Promise.all(/* import() */[__nccwpck_require__.e(772), __nccwpck_require__.e(929), __nccwpck_require__.e(16), __nccwpck_require__.e(710)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1710)),
    'flightcontrol-variables': () => Promise.all(/* import() */[__nccwpck_require__.e(772), __nccwpck_require__.e(929), __nccwpck_require__.e(16), __nccwpck_require__.e(281)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2281)),
    'tracker-matrix': () => Promise.all(/* import() */[__nccwpck_require__.e(772), __nccwpck_require__.e(929), __nccwpck_require__.e(574), __nccwpck_require__.e(137)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4137)),
    'tracker-record': () => Promise.all(/* import() */[__nccwpck_require__.e(772), __nccwpck_require__.e(815), __nccwpck_require__.e(929), __nccwpck_require__.e(574), __nccwpck_require__.e(277)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1277)),
};
/** Called by the entries in dist/. */
async function start(name) {
    boot();
    try {
        const { main } = await actions[name]();
        main();
    }
    catch {
        // A bundle that is not whole, or a fault before anybody watches; its text could hold anything.
        process.stdout.write('::error::Touchdown could not start. Nothing was sent. Next: pin a released version.\n');
    }
}

var __webpack_exports__start = __webpack_exports__.n;
export { __webpack_exports__start as start };
