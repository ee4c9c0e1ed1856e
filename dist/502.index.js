export const id = 502;
export const ids = [502];
export const modules = {

/***/ 9502:
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
// EXTERNAL MODULE: ./build/core/identifier.js
var identifier = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/core/input-reader.js
var input_reader = __webpack_require__(9380);
// EXTERNAL MODULE: ./build/core/input-types.js
var input_types = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/lines.js
var lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/core/task.js
var task = __webpack_require__(93);
// EXTERNAL MODULE: ./build/providers/flightcontrol/management.js
var management = __webpack_require__(4842);
;// CONCATENATED MODULE: ./build/actions/flightcontrol/invalidate.js
/** Invalidates paths in CloudFront's cache, or reads how an invalidation stands. */










const made = dist/* object */.Ik({ invalidationId: dist/* string */.Yj().assert(identifier/* isSafeId */.J) });
/** The body is not documented; CloudFront's own words are `InProgress` and `Completed`. */
const standing = dist/* record */.g1(dist/* unknown */.L5());
const invalidateTask = {
    title: 'Invalidate CloudFront paths',
    outputNames: ['invalidationId', 'status'],
    readInputs: (reader, raw) => {
        const inputs = {
            ...(0,connection/* readManagement */.k)(reader),
            serviceId: reader.read('service-id', input_types/* identifier */.Cv, ''),
            paths: reader.read('paths', paths, ''),
            invalidationId: reader.read('invalidation-id', input_types/* identifier */.Cv, ''),
        };
        for (const one of modeFaults(raw))
            addOnce(reader, one);
        return inputs;
    },
    run: (inputs, world) => (inputs.invalidationId === '' ? invalidate(inputs, world) : readStatus(inputs, world)),
};
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html (read 2026-11-22) */
const path = {
    legal: 'a path that begins with `/`, with `*` at its end only',
    parse: (given) => {
        if (!given.startsWith('/'))
            return (0,input_reader/* fault */.DG)(`${(0,input_reader/* shown */.SP)(given)} does not begin with /`);
        if (/\*./.test(given))
            return (0,input_reader/* fault */.DG)(`${(0,input_reader/* shown */.SP)(given)} has a * that is not at its end`);
        return /[\u0000-\u0020\u007f-\u009f\u2028\u2029]/.test(given) || given.length > 4000
            ? (0,input_reader/* fault */.DG)(`${(0,input_reader/* shown */.SP)(given)} holds blanks or control characters, or is too long`)
            : (0,input_reader/* value */.Uq)(given);
    },
};
const invalidate_lines = (0,lines/* oneALine */.O)(path);
const paths = {
    legal: `${invalidate_lines.legal}, or a JSON array of them`,
    parse: (given) => {
        if (!given.startsWith('['))
            return invalidate_lines.parse(given);
        const said = dist/* array */.YO(dist/* string */.Yj()).try((0,json/* parseJson */.q)(given));
        if (!said.ok)
            return (0,input_reader/* fault */.DG)('it is not a JSON array of texts');
        const faults = said.value.flatMap((one, index) => {
            const parsed = path.parse(one);
            return parsed.kind === 'fault' ? [`path ${index + 1}: ${parsed.problem}`] : [];
        });
        return faults.length > 0 ? (0,input_reader/* fault */.DG)(faults.join(', ')) : (0,input_reader/* value */.Uq)([...new Set(said.value)]);
    },
};
function modeFaults(raw) {
    const isGiven = (name) => raw(name)
        .trim()
        .replace(/^\[\s*\]$/, '') !== '';
    const legal = '`service-id` and `paths` to invalidate, or `invalidation-id` alone to read how it stands';
    if (isGiven('invalidation-id')) {
        const besides = ['service-id', 'paths'].filter(isGiven);
        return besides.map((input) => ({ input, problem: '`invalidation-id` is given as well', legal }));
    }
    const missing = ['service-id', 'paths'].filter((name) => !isGiven(name));
    return missing.map((input) => ({ input, problem: 'it is missing', legal }));
}
function addOnce(reader, one) {
    if (!reader.faults.some(({ input }) => input === one.input))
        reader.fault(one);
}
/** Made twice, it costs twice. https://www.flightcontrol.dev/docs/reference/api/services/invalidate-cloudfront (read 2026-11-22) */
async function invalidate(inputs, world) {
    const { serviceId } = inputs;
    const count = `${inputs.paths.length} ${inputs.paths.length === 1 ? 'path' : 'paths'}`;
    const asked = (0,management/* managementCall */.M)(inputs, {
        method: 'POST',
        path: `/v1/services/${serviceId}/cloudfront/invalidation`,
        body: { paths: inputs.paths },
        what: `invalidate ${count} of service ${serviceId}`,
        again: 'more',
    });
    const end = await (0,call/* call */.T)(asked, { world, limits: inputs });
    if (end.kind === 'ended')
        return (0,task/* endedWith */.tX)(end.outcome);
    const said = made.try((0,json/* parseJson */.q)(end.answer.body), { mode: 'strip' });
    if (!said.ok) {
        const next = 'The paths may have been invalidated: look in CloudFront before you run this job again.';
        return (0,task/* badResponse */.pb)({ title: 'Flightcontrol', missing: 'a usable `invalidationId`', next });
    }
    const { invalidationId } = said.value;
    return (0,task/* succeeded */.gq)(`Invalidation ${invalidationId} of ${count} of service ${serviceId} was started.`, {
        outputs: { invalidationId },
        rows: [
            ['Service', serviceId],
            ['Invalidation', invalidationId],
            ['Paths', inputs.paths.join(', ')],
        ],
    });
}
async function readStatus(inputs, world) {
    const { invalidationId } = inputs;
    const asked = (0,management/* managementCall */.M)(inputs, {
        method: 'GET',
        path: `/v1/cloudfront/invalidation/${invalidationId}`,
        what: `tell how invalidation ${invalidationId} stands`,
        again: 'nothing',
    });
    const read = ({ body }) => standing.try((0,json/* parseJson */.q)(body));
    const end = await (0,call/* call */.T)(asked, { world, limits: { ...inputs, readable: (answer) => read(answer).ok } });
    if (end.kind === 'ended')
        return (0,task/* endedWith */.tX)(end.outcome);
    const said = read(end.answer);
    if (!said.ok) {
        const next = 'Run this job again; nothing was changed.';
        return (0,task/* badResponse */.pb)({ title: 'Flightcontrol', missing: 'a JSON object', next });
    }
    const status = typeof said.value['status'] === 'string' ? said.value['status'] : '';
    const happened = status === '' ? `is known; Flightcontrol does not say how it stands` : `is ${status}`;
    return (0,task/* succeeded */.gq)(`Invalidation ${invalidationId} ${happened}.`, {
        outputs: { invalidationId, status },
        rows: [
            ['Invalidation', invalidationId],
            ['Status', status || 'not told'],
        ],
    });
}

// EXTERNAL MODULE: ./build/main/task-action.js + 1 modules
var task_action = __webpack_require__(3202);
;// CONCATENATED MODULE: ./build/main/flightcontrol-invalidate.js
/** The action flightcontrol/invalidate. */



const main = () => (0,task_action/* startTaskAction */._)(invalidateTask, connection/* managementSecrets */.p);


/***/ })

};
