export const id = 52;
export const ids = [52];
export const modules = {

/***/ 9770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ abandoned)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);
/** A deployment whose step was killed: what the post step finds, and how that ends. */

/** `mark` tells by what its deployments are found at the provider, where anything does. */
function abandoned({ deploymentId, provider }, mark) {
    if (deploymentId === '') {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .b)({
            reason: 'workflow-cancelled',
            happened: 'This step was killed before it knew the id of a deployment; one may have been started.',
            afloat: 'perhaps',
            next: `Look at the deployments in ${provider.title}${mark === undefined ? '' : ` (${mark})`}; a running one can be followed with the input \`deployment-id\`.`,
        });
    }
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .b)({
        reason: 'workflow-cancelled',
        happened: `This step was killed while it followed deployment ${deploymentId}.`,
        afloat: 'yes',
        deploymentId,
        next: `Follow it with \`deployment-id: ${deploymentId}\`.`,
    });
}


/***/ }),

/***/ 6052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/actions/edgegap/inputs.js
var inputs = __webpack_require__(9859);
// EXTERNAL MODULE: ./build/core/abandoned.js
var abandoned = __webpack_require__(9770);
// EXTERNAL MODULE: ./build/core/aftermath.js
var aftermath = __webpack_require__(5774);
// EXTERNAL MODULE: ./build/core/stop-deployment.js
var stop_deployment = __webpack_require__(5874);
// EXTERNAL MODULE: ./build/core/tell-story.js
var tell_story = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/reporters/afloat.js
var afloat = __webpack_require__(1322);
// EXTERNAL MODULE: ./build/reporters/choose.js + 1 modules
var choose = __webpack_require__(6746);
// EXTERNAL MODULE: ./build/reporters/close-abandoned.js
var close_abandoned = __webpack_require__(5904);
// EXTERNAL MODULE: ./build/actions/edgegap/depart.js + 1 modules
var depart = __webpack_require__(2382);
// EXTERNAL MODULE: ./build/actions/edgegap/subject.js
var edgegap_subject = __webpack_require__(7544);
;// CONCATENATED MODULE: ./build/actions/edgegap/post.js
/** After the job: stops what a killed main process was to stop, closes what it left open, and says what still runs. */









/** Does nothing where main came to its end, stopped what it was to stop and told everybody. Throws only for faults of our own. */
async function runEdgegapPost(reading, given) {
    const { inputs } = reading;
    const { saved, world } = given;
    // Where there was nothing to do, nothing was ordered, whenever main was killed.
    const hadToDo = saved.deploymentId !== '' || (0,depart/* endBefore */.rf)(reading) === undefined;
    if (!saved.ended && hadToDo)
        await closeKilled(inputs, given);
    if (saved.ended && saved.unstoppedId !== '')
        await stopAgain(saved.unstoppedId, { inputs, world });
    if (saved.ended && saved.untold)
        await tellAgain(inputs, { ...given, untold: saved.untold });
}
/** Main was cancelled, and had no time to hear whether the deployment is stopped. */
async function stopAgain(deploymentId, { inputs, world }) {
    const { requestTimeoutMs } = inputs.limits;
    const end = await (0,stop_deployment/* stopDeployment */.U)(deploymentId, { provider: (0,depart/* providerOf */.lc)(inputs, world.run), requestTimeoutMs, world });
    if (end.kind === 'failed')
        world.log.warning(`${end.sentence} It goes on at Edgegap.`);
    else
        world.log.line(end.sentence);
}
async function tellAgain(inputs, { untold, ...given }) {
    const story = (0,tell_story/* endStory */.V9)(await takeUp(inputs, given), untold);
    await post_close(inputs, { ...given, story, only: untold.reporters });
}
async function closeKilled(inputs, given) {
    const { world } = given;
    const begun = await takeUp(inputs, given);
    const provider = (0,depart/* providerOf */.lc)(inputs, world.run);
    const story = await (0,aftermath/* settleAftermath */.y)((0,tell_story/* endStory */.V9)(begun, { outcome: (0,abandoned/* abandoned */.R)(begun, provider.mark), elapsedMs: 0 }), {
        provider,
        rules: inputs.rules,
        requestTimeoutMs: inputs.limits.requestTimeoutMs,
        world,
    });
    const { outcome } = story;
    world.log.warning(`${outcome.happened} ${(0,afloat/* afloatSentence */.R)(outcome)} ${outcome.next}`);
    await post_close(inputs, { ...given, story });
}
/** The story that main had begun, as far as it is known. */
async function takeUp(inputs, { world, event, saved }) {
    const subject = await (0,edgegap_subject/* findSubject */.o)({ ...world, event, signal: world.interrupt.signal });
    const begun = (0,depart/* beginEdgegap */.tC)(inputs, { subject, startedAt: world.clock.date() });
    return { ...begun, deploymentId: saved.deploymentId };
}
/** `only`: who is to be told; absent: all. */
async function post_close(inputs, { world, saved, story, only }) {
    const reporters = (0,choose/* chooseReporters */.a)({ ...inputs, world, story, outcome: undefined, restored: saved.reporters });
    await (0,close_abandoned/* closeAbandoned */.N)(reporters, { story, world, only });
}

// EXTERNAL MODULE: ./build/runtime/environment.js
var environment = __webpack_require__(4990);
// EXTERNAL MODULE: ./build/main/edgegap.js + 1 modules
var edgegap = __webpack_require__(3395);
// EXTERNAL MODULE: ./build/main/event.js + 9 modules
var main_event = __webpack_require__(6981);
// EXTERNAL MODULE: ./build/main/post-action.js
var post_action = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/main/saved-state.js
var saved_state = __webpack_require__(9491);
;// CONCATENATED MODULE: ./build/main/edgegap-post.js
/** The post step of /edgegap. */







function main() {
    const reading = (0,inputs/* readEdgegapInputs */.b)(environment/* readInput */.R5);
    (0,post_action/* startPostAction */.B)(edgegap.edgegapSecrets, (world) => runEdgegapPost(reading, { world, event: (0,main_event/* readEvent */.j)(), saved: (0,saved_state/* readSaved */.Sy)() }));
}


/***/ }),

/***/ 4355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startPostAction)
/* harmony export */ });
/* harmony import */ var _runtime_command_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84);
/* harmony import */ var _runtime_supervise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8744);
/** The post step of an action: it closes what is open, and never fails a job that is over. */



const stateless = 'The state file of this runner (GITHUB_STATE) is no file, so the post step can not know how the step ended, and changed nothing.';
/** Ends the process with exit code 0, whatever the work comes to. */
function startPostAction(secrets, run) {
    const host = (0,_action_js__WEBPACK_IMPORTED_MODULE_0__/* .hostFor */ .c)(secrets);
    (0,_runtime_supervise_js__WEBPACK_IMPORTED_MODULE_1__/* .supervise */ .z)({
        body: async () => {
            if ((0,_runtime_command_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isStateKept */ .KZ)())
                await run(host);
            else
                host.log.warning(stateless);
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

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ savedId),
/* harmony export */   Sy: () => (/* binding */ readSaved),
/* harmony export */   b7: () => (/* binding */ memoryIn),
/* harmony export */   hY: () => (/* binding */ hasEnded)
/* harmony export */ });
/* harmony import */ var _badrap_valita__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9118);
/* harmony import */ var _core_aftermath_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5774);
/* harmony import */ var _core_identifier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6247);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8314);
/* harmony import */ var _core_untold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4934);
/* harmony import */ var _runtime_command_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84);
/** What main saved for the post step. Whatever is broken in it counts as not saved. */






/** Of an action that carries out one deployment. */
function readSaved() {
    return {
        ended: hasEnded(),
        deploymentId: savedId('deploymentId'),
        unstoppedId: savedId(_core_aftermath_js__WEBPACK_IMPORTED_MODULE_0__/* .unstoppedName */ .S),
        reporters: memoryIn((0,_runtime_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)('reporters')),
        untold: (0,_core_untold_js__WEBPACK_IMPORTED_MODULE_2__/* .readUntold */ .Jd)((0,_runtime_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(_core_untold_js__WEBPACK_IMPORTED_MODULE_2__/* .untoldName */ .Ip)),
    };
}
/** Main came to its end, and has told all of it but what `untold` says. */
function hasEnded() {
    return (0,_runtime_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)('ended') === 'true';
}
/** Empty where none was saved that can be put into a URL. */
function savedId(name) {
    const id = (0,_runtime_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(name);
    return (0,_core_identifier_js__WEBPACK_IMPORTED_MODULE_3__/* .isSafeId */ .J)(id) ? id : '';
}
const memory = _badrap_valita__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1(_badrap_valita__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj());
/** What reporters remembered, from its JSON; empty where it is none. */
function memoryIn(text) {
    const read = memory.try((0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(text));
    return read.ok ? read.value : {};
}


/***/ }),

/***/ 5904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ closeAbandoned)
/* harmony export */ });
/* harmony import */ var _fan_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5433);
/** Closes reporters that were opened by a process that is gone. */

/** The job is over for everybody else: nobody should wait long for a post step. */
const shortestBudgetMs = 10_000;
/** `only`: the names of those that are left; absent: all. */
async function closeAbandoned({ beforeTrigger, besideTrigger }, given) {
    const { story, world, only, othersMs = 0 } = given;
    const budgetMs = shortestBudgetMs + othersMs;
    const left = [...beforeTrigger, ...besideTrigger].filter(({ name }) => only?.includes(name) ?? true);
    await (0,_fan_out_js__WEBPACK_IMPORTED_MODULE_0__/* .createFanOut */ .O)(left, { ...world, budgetMs }).close(story, budgetMs);
}


/***/ })

};
