export const id = 710;
export const ids = [710];
export const modules = {

/***/ 1710:
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
// EXTERNAL MODULE: ./build/core/input-types.js
var input_types = __webpack_require__(5798);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/task.js
var task = __webpack_require__(93);
// EXTERNAL MODULE: ./build/providers/flightcontrol/management.js
var management = __webpack_require__(4842);
;// CONCATENATED MODULE: ./build/actions/flightcontrol/services.js
/** Lists services, all pages. */








const services_name = dist/* unknown */.L5()
    .map((given) => (typeof given === 'string' ? given : ''))
    .optional(() => '');
const service = dist/* object */.Ik({
    id: dist/* string */.Yj().assert(identifier/* isSafeId */.J),
    name: services_name,
    givenId: services_name,
    type: services_name,
    projectId: services_name,
    environmentId: services_name,
    previewEnvironmentId: services_name,
});
const page = dist/* object */.Ik({ hasMore: dist/* boolean */.zM(), services: dist/* array */.YO(service) });
const pageSize = 100;
/** Ten thousand services. */
const mostPages = 100;
/** GitHub shows no longer summary, and nobody reads one. */
const mostRows = 200;
const servicesTask = {
    title: 'List services',
    outputNames: ['services', 'count'],
    readInputs: (reader) => ({
        ...(0,connection/* readManagement */.k)(reader),
        filters: {
            projectId: reader.read('project-id', input_types/* identifier */.Cv, ''),
            environmentId: reader.read('environment-id', input_types/* identifier */.Cv, ''),
            previewEnvironmentId: reader.read('preview-environment-id', input_types/* identifier */.Cv, ''),
            type: reader.read('type', (0,input_types/* text */.Qq)({ most: 100 }), ''),
            environmentType: reader.read('environment-type', (0,input_types/* optional */.lq)((0,input_types/* oneOf */.yL)('standard', 'preview')), '') ?? '',
        },
    }),
    /** https://www.flightcontrol.dev/docs/reference/api/services/get-services (read 2026-11-22) */
    async run(inputs, world) {
        const services = new Map();
        for (let number = 1, skip = 0;; number++) {
            const got = await askForPage(inputs, { skip, world });
            if ('outcome' in got)
                return got;
            const before = services.size;
            for (const one of got.services)
                services.set(one.id, one);
            if (!got.hasMore)
                return listed([...services.values()]);
            if (services.size === before || number >= mostPages)
                return endless(services.size);
            // `nextPage` is named like a page and holds an offset: what was got is counted instead.
            skip += got.services.length;
        }
    },
};
async function askForPage(inputs, { skip, world }) {
    const given = Object.entries(inputs.filters).filter(([, filter]) => filter !== '');
    const query = new URLSearchParams([['skip', String(skip)], ['take', String(pageSize)], ...given]);
    const what = skip === 0 ? 'list services' : `list services, from number ${skip + 1} on`;
    const asked = (0,management/* managementCall */.M)(inputs, { method: 'GET', path: `/v1/services?${query}`, what, again: 'nothing' });
    const read = ({ body }) => page.try((0,json/* parseJson */.q)(body), { mode: 'strip' });
    const end = await (0,call/* call */.T)(asked, { world, limits: { ...inputs, readable: (answer) => read(answer).ok } });
    if (end.kind === 'ended')
        return (0,task/* endedWith */.tX)(end.outcome);
    const said = read(end.answer);
    return said.ok ? said.value : unreadable('`hasMore` and `services`, each with an `id`');
}
function unreadable(missing) {
    return (0,task/* badResponse */.pb)({ title: 'Flightcontrol', missing, next: 'Run this job again; nothing was changed.' });
}
function endless(count) {
    return unreadable(`an end: after ${count} services it promised more, and gave no others`);
}
function listed(services) {
    const count = services.length;
    const left = count - mostRows;
    return (0,task/* succeeded */.gq)(`Flightcontrol has ${count} ${count === 1 ? 'service' : 'services'} that fit.`, {
        outputs: { services: JSON.stringify(services), count: String(count) },
        rows: [['Services', left > 0 ? `${count}, of which the first ${mostRows} are shown` : String(count)]],
        ...(count > 0 && {
            table: {
                head: ['Name', 'Type', 'Id', 'Environment'],
                body: services
                    .slice(0, mostRows)
                    .map((one) => [one.name || one.givenId, one.type, one.id, one.environmentId || one.previewEnvironmentId]),
            },
        }),
    });
}

// EXTERNAL MODULE: ./build/main/task-action.js + 1 modules
var task_action = __webpack_require__(3202);
;// CONCATENATED MODULE: ./build/main/flightcontrol-services.js
/** The action flightcontrol/services. */



const main = () => (0,task_action/* startTaskAction */._)(servicesTask, connection/* managementSecrets */.p);


/***/ })

};
