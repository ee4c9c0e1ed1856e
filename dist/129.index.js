export const id = 129;
export const ids = [129];
export const modules = {

/***/ 6129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/actions/flightcontrol/connection.js
var connection = __webpack_require__(9538);
// EXTERNAL MODULE: ./node_modules/@badrap/valita/dist/index.js
var dist = __webpack_require__(9118);
// EXTERNAL MODULE: ./build/core/call.js
var call = __webpack_require__(5656);
// EXTERNAL MODULE: ./build/core/input-types.js
var input_types = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/task.js
var task = __webpack_require__(93);
// EXTERNAL MODULE: ./build/providers/flightcontrol/management.js
var management = __webpack_require__(4842);
;// CONCATENATED MODULE: ./build/actions/flightcontrol/scale.js
/** Sets, adds or removes instances of a service. */







const instances = dist/* number */.ai().assert((count) => Number.isInteger(count) && count >= 0);
const scaled = dist/* object */.Ik({
    serviceId: dist/* string */.Yj().optional(),
    previousDesiredCount: instances,
    newDesiredCount: instances,
    autoscalingEnabled: dist/* boolean */.zM().optional(),
});
const scaleTask = {
    title: 'Scale a service',
    outputNames: ['previousCount', 'newCount', 'autoscaling'],
    readInputs: (reader) => ({
        ...(0,connection/* readManagement */.k)(reader),
        serviceId: reader.read('service-id', (0,input_types/* required */.mw)(input_types/* identifier */.Cv), ''),
        operation: reader.read('operation', (0,input_types/* oneOf */.yL)('set', 'add', 'remove'), 'set'),
        count: reader.read('count', (0,input_types/* required */.mw)((0,input_types/* wholeNumber */.rD)({ least: 0, most: 100 })), '0'),
    }),
    /** https://www.flightcontrol.dev/docs/reference/api/services/update-scaling (read 2026-11-22) */
    async run(inputs, world) {
        const { serviceId, operation, count } = inputs;
        const asked = (0,management/* managementCall */.M)(inputs, {
            method: 'POST',
            path: `/v1/services/${serviceId}/scaling`,
            body: { operation, count },
            what: `scale service ${serviceId}`,
            again: operation === 'set' ? 'the-same' : 'more',
        });
        const end = await (0,call/* call */.T)(asked, { world, limits: inputs });
        if (end.kind === 'ended')
            return (0,task/* endedWith */.tX)(end.outcome);
        const said = scaled.try((0,json/* parseJson */.q)(end.answer.body), { mode: 'strip' });
        if (!said.ok)
            return unreadable(inputs, '`previousDesiredCount` and `newDesiredCount`');
        if (said.value.serviceId !== undefined && said.value.serviceId !== serviceId) {
            return unreadable(inputs, 'the `serviceId` that was asked for');
        }
        return done(inputs, said.value);
    },
};
function unreadable({ serviceId }, missing) {
    const next = `Look in Flightcontrol how many instances service ${serviceId} has now.`;
    return (0,task/* badResponse */.pb)({ title: 'Flightcontrol', missing, next });
}
function done(inputs, { previousDesiredCount, newDesiredCount, autoscalingEnabled }) {
    const { serviceId, operation, count } = inputs;
    const wanted = { set: count, add: previousDesiredCount + count, remove: previousDesiredCount - count }[operation];
    const notes = [
        ...(newDesiredCount === wanted
            ? []
            : [` Asked for were ${wanted}: Flightcontrol keeps to the limits of the service.`]),
        ...(autoscalingEnabled ? [' Autoscaling is on and may change that again.'] : []),
    ];
    const outputs = {
        previousCount: String(previousDesiredCount),
        newCount: String(newDesiredCount),
        autoscaling: autoscalingEnabled === undefined ? '' : String(autoscalingEnabled),
    };
    const changed = `Service ${serviceId} was scaled from ${outputs.previousCount} to ${outputs.newCount} instances.`;
    return (0,task/* succeeded */.gq)(`${changed}${notes.join('')}`, {
        outputs,
        rows: [
            ['Service', serviceId],
            ['Instances', `${outputs.previousCount} → ${outputs.newCount}`],
            ['Autoscaling', outputs.autoscaling || 'not told'],
        ],
    });
}

// EXTERNAL MODULE: ./build/main/task-action.js + 1 modules
var task_action = __webpack_require__(3202);
;// CONCATENATED MODULE: ./build/main/flightcontrol-scale.js
/** The action flightcontrol/scale. */



const main = () => (0,task_action/* startTaskAction */._)(scaleTask, connection/* managementSecrets */.p);


/***/ })

};
