export const id = 462;
export const ids = [462];
export const modules = {

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@badrap/valita/dist/index.js
var dist = __webpack_require__(118);
// EXTERNAL MODULE: ./build/actions/deploy/inputs.js
var inputs = __webpack_require__(325);
// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(58);
// EXTERNAL MODULE: ./build/core/tell-story.js
var tell_story = __webpack_require__(195);
// EXTERNAL MODULE: ./build/providers/registry.js + 21 modules
var registry = __webpack_require__(699);
// EXTERNAL MODULE: ./build/reporters/fan-out.js + 2 modules
var fan_out = __webpack_require__(433);
;// CONCATENATED MODULE: ./build/reporters/close-abandoned.js
/** Closes reporters that were opened by a process that is gone. */

/** The job is over for everybody else: nobody should wait long for a post step. */
const budgetMs = 10_000;
async function closeAbandoned(reporters, { story, world }) {
    await (0,fan_out/* createFanOut */.O)(reporters, { ...world, budgetMs }).close(story, budgetMs);
}

// EXTERNAL MODULE: ./build/actions/deploy/prepare.js + 6 modules
var prepare = __webpack_require__(779);
// EXTERNAL MODULE: ./build/actions/deploy/reporters.js + 25 modules
var reporters = __webpack_require__(405);
;// CONCATENATED MODULE: ./build/actions/deploy/post.js
/** After the job: closes what a killed main process left open, and says what still runs. */






async function runDeployPost(reading, { world, event, saved }) {
    if (saved.ended)
        return;
    const prepared = await (0,prepare/* prepare */.i)(reading, {
        event,
        actor: world.run.actor,
        github: world.github,
        signal: world.interrupt.signal,
    });
    // Main ended by itself where nothing was to be done; where it did not, it may have triggered.
    const story = { ...begin(reading, { prepared, world }), deploymentId: saved.deploymentId };
    const end = (0,tell_story/* endStory */.V9)(story, { outcome: abandoned(story), elapsedMs: 0 });
    world.log.warning(`${end.outcome?.happened} ${end.outcome?.next}`);
    const { beforeTrigger, besideTrigger } = (0,reporters/* deployReporters */.I)(reading.inputs, {
        world,
        story: end,
        outcome: undefined,
        restored: saved.reporters,
    });
    await closeAbandoned([...beforeTrigger, ...besideTrigger], { story: end, world });
}
function begin({ inputs }, { prepared, world }) {
    const { subject, why } = prepared;
    const startedAt = world.clock.date();
    return (0,tell_story/* beginStory */.P0)({
        provider: registry/* flightcontrolTitle */._R,
        subject,
        why,
        environment: inputs.reporting.environment,
        startedAt,
    });
}
function abandoned({ deploymentId, provider }) {
    if (deploymentId === '') {
        return (0,outcome/* outcome */.b)({
            reason: 'workflow-cancelled',
            happened: 'This step was killed before it knew the id of a deployment; one may have been started.',
            afloat: 'perhaps',
            next: `Look at the deployments in ${provider.title}; a running one can be followed with the input \`deployment-id\`.`,
        });
    }
    return (0,outcome/* outcome */.b)({
        reason: 'workflow-cancelled',
        happened: `This step was killed while it followed deployment ${deploymentId}, which goes on at ${provider.title}.`,
        afloat: 'yes',
        deploymentId,
        next: `Follow it with \`deployment-id: ${deploymentId}\`.`,
    });
}

// EXTERNAL MODULE: ./build/core/identifier.js
var identifier = __webpack_require__(247);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(314);
// EXTERNAL MODULE: ./build/runtime/command-files.js
var command_files = __webpack_require__(84);
// EXTERNAL MODULE: ./build/runtime/environment.js
var environment = __webpack_require__(990);
// EXTERNAL MODULE: ./build/runtime/supervise.js
var supervise = __webpack_require__(457);
// EXTERNAL MODULE: ./build/main/action.js + 18 modules
var action = __webpack_require__(196);
// EXTERNAL MODULE: ./build/main/deploy.js + 22 modules
var deploy = __webpack_require__(398);
;// CONCATENATED MODULE: ./build/main/deploy-post.js
/** The post step of the root action. */










function main() {
    const reading = (0,inputs/* readDeployInputs */.J)(environment/* readInput */.R5);
    const host = (0,action/* hostFor */.c)(deploy.deploySecrets);
    (0,supervise/* supervise */.z)({
        body: async () => {
            await runDeployPost(reading, { world: host, event: (0,deploy.readEvent)(), saved: readSaved() });
            return 0;
        },
        lastWords: async (why) => host.log.warning(`The post step failed: ${why}`),
    });
}
const memory = dist/* record */.g1(dist/* string */.Yj());
function readSaved() {
    const id = (0,command_files/* readState */.un)('deploymentId');
    const reporters = memory.try((0,json/* parseJson */.q)((0,command_files/* readState */.un)('reporters')));
    return {
        ended: (0,command_files/* readState */.un)('ended') === 'true',
        deploymentId: (0,identifier/* isSafeId */.J)(id) ? id : '',
        reporters: reporters.ok ? reporters.value : {},
    };
}


/***/ })

};
