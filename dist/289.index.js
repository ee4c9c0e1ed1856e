export const id = 289;
export const ids = [289];
export const modules = {

/***/ 1289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSummaryReporter: () => (/* binding */ createSummaryReporter)
/* harmony export */ });
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5978);
/** The job summary: written once, when the story is over. */

const memoryName = 'summary';
const done = { kind: 'done' };
/** Says nothing before the end. A file that can not be written is a warning. */
function createSummaryReporter({ writer, run, restored, render = _render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .B }) {
    let written = restored?.[memoryName] === 'written';
    return {
        name: 'summary',
        open: async () => done,
        update: async () => done,
        async close(story) {
            if (written)
                return done;
            const answer = await writer.write(render(story, run));
            if (answer !== 'ok')
                return { kind: 'warning', text: `The job summary could not be written: ${answer}` };
            written = true;
            return done;
        },
        memory: () => (written ? { [memoryName]: 'written' } : {}),
    };
}


/***/ })

};
