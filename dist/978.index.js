export const id = 978;
export const ids = [978];
export const modules = {

/***/ 4326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ urlLink),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   h$: () => (/* binding */ markdownProse)
/* harmony export */ });
/* harmony import */ var _core_code_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8081);
/* harmony import */ var _core_inert_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8878);
/** Sentences and single words from outside in Markdown: inert, but pleasant to read. */


/** Nothing in these can end a code span, a table cell or a line. */
const harmless = /^[\w.:/=@+,()-]+(?: [\w.:/=@+,()-]+)*$/;
/** In code type where the text is harmless there, else inert as it is; empty stays empty. */
function markdownCode(text, max = 200) {
    return text.length <= max && harmless.test(text) ? `\`${text}\`` : (0,_core_inert_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(text, max);
}
/** One paragraph. What stands between backticks, as input names do in our own sentences, is shown as code. */
function markdownProse(text, max = 1_500) {
    return (0,_core_code_points_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCodePoints */ .D)(text, max)
        .split(/`([^`]*)`/)
        .map((part, index) => (index % 2 === 1 ? markdownCode(part) : inertPart(part, max)))
        .join('')
        .trim();
}
/** `inertMarkdown` trims; between two pieces of one sentence a space must stay. */
function inertPart(text, max) {
    const inert = (0,_core_inert_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(text, max);
    const before = /^\s/.test(text) ? ' ' : '';
    const after = /\s$/.test(text) && inert !== '' ? ' ' : '';
    return before + inert + after;
}
/** A URL as a link that reads well and can be copied: without the scheme, which would have to be broken up in a label. */
function urlLink(url) {
    return url === '' ? '' : (0,_core_inert_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(url.replace(/^https:\/\//, ''), url);
}


/***/ }),

/***/ 1469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** A Markdown table; the cells are Markdown already. */
/** An empty `head` gives a table without visible headings: GitHub wants the row all the same. */
function markdownTable(head, rows) {
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}


/***/ }),

/***/ 5978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ renderComment),
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/core/inert-markdown.js
var inert_markdown = __webpack_require__(8878);
// EXTERNAL MODULE: ./build/reporters/afloat.js
var afloat = __webpack_require__(1322);
// EXTERNAL MODULE: ./build/reporters/markdown-prose.js
var markdown_prose = __webpack_require__(4326);
// EXTERNAL MODULE: ./build/reporters/service-name.js
var service_name = __webpack_require__(4700);
// EXTERNAL MODULE: ./build/reporters/standing.js
var reporters_standing = __webpack_require__(8421);
;// CONCATENATED MODULE: ./build/reporters/explanation.js
/** What a bad ending owes its readers: the provider's own error, what happened, what may still run, what to do next. */





const mostErrors = 5;
const mostErrorCharacters = 3_000;
/** Empty where nothing is to be explained. */
function explanation(story) {
    const { outcome } = story;
    if (outcome === undefined)
        return '';
    const standing = (0,reporters_standing/* standingOf */.Y)(story);
    if ((0,reporters_standing/* isBadEnd */.n)(standing))
        return [...errors(story), ...sentences(outcome)].join('\n\n');
    return standing === 'skipped' || standing === 'triggered' ? (0,markdown_prose/* markdownProse */.h$)(outcome.happened) : '';
}
function sentences(outcome) {
    return [
        `**What happened:** ${(0,markdown_prose/* markdownProse */.h$)(outcome.happened)}`,
        `**Still running?** ${(0,afloat/* afloatSentence */.R)(outcome)}`,
        ...(outcome.next === '' ? [] : [`**What to do:** ${(0,markdown_prose/* markdownProse */.h$)(outcome.next)}`]),
    ];
}
function errors(story) {
    const { observation, provider } = story;
    const broken = (observation?.services ?? []).filter(({ error }) => error !== '').slice(0, mostErrors);
    const services = broken.map((service) => {
        const name = (0,inert_markdown/* inertMarkdown */.Ic)((0,service_name/* serviceName */.f)(service), 120);
        return `**Error of ${name}** ${(0,markdown_prose/* markdownCode */.D9)(service.status, 60)}\n\n${errorBlock(service.error)}`;
    });
    const own = observation?.error ?? '';
    return own === ''
        ? services
        : [...services, `**Error from ${(0,inert_markdown/* inertMarkdown */.Ic)(provider.title, 60)}**\n\n${errorBlock(own)}`];
}
function errorBlock(error) {
    return (0,inert_markdown/* fenced */.OF)(error.trim(), mostErrorCharacters);
}

// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/reporters/markdown-table.js
var markdown_table = __webpack_require__(1469);
;// CONCATENATED MODULE: ./build/reporters/facts-table.js
/** The facts of a deployment as a table: what, where, how long, and where to look further. */




/** Markdown, inert; rows that have nothing to say are left out. */
function factsTable(story, run) {
    const rows = [
        ['Environment', (0,inert_markdown/* inertMarkdown */.Ic)(story.environment, 200)],
        ['Commit', commitCell(story, run)],
        ['URL', (0,markdown_prose/* urlLink */.Cb)(story.url)],
        ['Address', (0,markdown_prose/* markdownCode */.D9)(story.observation?.address ?? '', 300)],
        [`${(0,inert_markdown/* inertMarkdown */.Ic)(story.provider.title, 60)} says`, (0,markdown_prose/* markdownCode */.D9)(story.observation?.status ?? '', 100)],
        timeRow(story),
        ['Deployment', (0,markdown_prose/* markdownCode */.D9)(story.deploymentId)],
        ['Run', runCell(run)],
    ];
    return (0,markdown_table/* markdownTable */.Q)(['', ''], rows.filter(([, value]) => value !== ''));
}
/** While it runs the start alone: a comment stands still, and "3 minutes so far" is wrong a minute later. */
function timeRow(story) {
    const queue = story.queuedMs < 1_000 ? '' : `${(0,duration/* formatDuration */.a3)(story.queuedMs)} in the queue`;
    if (story.outcome !== undefined) {
        const total = story.deploymentId === '' ? '' : (0,duration/* formatDuration */.a3)(story.elapsedMs);
        return ['Duration', total === '' || queue === '' ? total : `${total}, of these ${queue}`];
    }
    const left = story.observation?.state === 'queued' || queue === '' ? '' : `, ${queue}`;
    return ['Started', `${story.startedAt.toISOString().slice(0, 19).replace('T', ' ')} UTC${left}`];
}
function commitCell({ subject }, run) {
    const branch = subject.branch === '' ? '' : `on ${(0,inert_markdown/* inertMarkdown */.Ic)(subject.branch, 200)}`;
    if (subject.commit === '')
        return branch === '' ? '' : `the latest ${branch}`;
    return `${commitLink(subject.commit, run)} ${branch}`.trim();
}
/** The server's address comes from the run's own link, since GitHub is not always github.com. */
function commitLink(commit, run) {
    const short = commit.slice(0, 7);
    const home = `/${run.owner}/${run.repo}/`;
    const end = run.runUrl.indexOf(`${home}actions/`);
    if (!/^[0-9a-f]{7,64}$/i.test(commit) || end < 0)
        return (0,markdown_prose/* markdownCode */.D9)(short);
    return (0,inert_markdown/* markdownLink */.iQ)(short, `${run.runUrl.slice(0, end)}${home}commit/${commit}`).replace(`[${short}]`, `[\`${short}\`]`);
}
function runCell(run) {
    const attempt = run.runAttempt > 1 ? `, attempt ${run.runAttempt}` : '';
    const label = `${run.workflow.slice(0, 200) || 'Run'} #${run.runNumber}${attempt}`;
    return run.runUrl === '' ? '' : (0,inert_markdown/* markdownLink */.iQ)(label, run.runUrl);
}

// EXTERNAL MODULE: ./build/core/deployment.js
var deployment = __webpack_require__(4691);
// EXTERNAL MODULE: ./build/core/code-points.js
var code_points = __webpack_require__(8081);
// EXTERNAL MODULE: ./build/core/printable.js
var printable = __webpack_require__(8217);
;// CONCATENATED MODULE: ./build/core/inert-mermaid.js
/** How a name from outside goes into a Mermaid Gantt chart as the name of a task or a section. */


/** Letters, digits and marks of every script, and the few signs that mean nothing to Mermaid. */
const meaningful = /[^\p{Letter}\p{Mark}\p{Number}\-_.()/+]+/gu;
/**
 * Words that start a statement of a Gantt chart, and dates, which Mermaid reads as such.
 * https://github.com/mermaid-js/mermaid/blob/develop/packages/mermaid/src/diagrams/gantt/parser/gantt.jison (read 2026-11-22)
 */
const statement = /^(?:gantt|title|section|click|call|href|dateFormat|axisFormat|tickInterval|todayMarker|inclusiveEndDates|topAxis|excludes|includes|weekday|weekend|accTitle|accDescr|\d{4}-\d{2}-\d{2})/i;
/** Never empty, one line, no sign of Mermaid's grammar (`:`, `;`, `#`, `,`, quotes, `%%`), at most `max` code points. */
function inertMermaid(text, max = 60) {
    const name = (0,code_points/* cutCodePoints */.D)((0,printable/* printableLine */.oy)(text).replace(meaningful, ' ').trim(), max);
    if (name === '')
        return 'unnamed';
    return statement.test(name) ? `\u200b${name}` : name;
}

;// CONCATENATED MODULE: ./build/reporters/gantt.js
/** The stretches of a deployment and of its services as a Mermaid Gantt chart. */



const mostBars = 40;
/** Of the name of a section. A chart on GitHub is some 700 pixels wide; whole names stand in the table. */
const mostCharacters = 24;
const ticks = [
    [1000, '1second'],
    [2000, '2second'],
    [5000, '5second'],
    [15_000, '15second'],
    [30_000, '30second'],
    [60_000, '1minute'],
    [120_000, '2minute'],
    [300_000, '5minute'],
    [900_000, '15minute'],
    [1_800_000, '30minute'],
    [3_600_000, '1hour'],
    [7_200_000, '2hour'],
];
/** Empty where there is nothing to draw. Whole histories while there is room, else one bar for each, the first ones at that. */
function ganttChart(story) {
    const all = [
        { name: story.provider.title, stretches: story.stretches },
        ...story.services.map((service) => ({ name: (0,service_name/* serviceName */.f)(service), stretches: service.stretches })),
    ];
    const sections = all.filter(({ stretches }) => stretches.length > 0);
    if (sections.length === 0)
        return '';
    const bars = sections.reduce((sum, { stretches }) => sum + stretches.length, 0);
    const drawn = bars <= mostBars
        ? sections.flatMap((section) => [
            titleOf(section),
            ...section.stretches.map((stretch) => line(barOf(stretch, story))),
        ])
        : sections
            .slice(0, mostBars)
            .flatMap((section) => [titleOf(section), ...wholeBar(section.stretches, story).map(line)]);
    return ['```mermaid', room(sections), 'gantt', ...header(story, spanOf(sections, story)), ...drawn, '```'].join('\n');
}
/**
 * Mermaid (`ganttRenderer`, as of 11.17) writes the names of sections into a margin of 75 pixels, 10 from the edge, in letters of
 * 11, and longer ones over the bars. A version that does not know this line takes it for a comment.
 */
function room(sections) {
    const longest = Math.max(...sections.map(({ name }) => Array.from(inertMermaid(name, mostCharacters)).length));
    return `%%{init: {"gantt": {"leftPadding": ${Math.max(75, 18 + 7 * longest)}}}}%%`;
}
/** From the first bar to the last, in ms. */
function spanOf(sections, story) {
    const bars = sections.flatMap(({ stretches }) => stretches.map((stretch) => barOf(stretch, story)));
    return Math.max(...bars.map(({ untilMs }) => untilMs)) - Math.min(...bars.map(({ fromMs }) => fromMs));
}
/**
 * Mermaid draws times of day, in the reader's time zone. So the trigger is a midnight, the same for everybody, and the axis
 * shows the time since then. Left to itself it draws about ten ticks, several within one second where that is all it took.
 * https://mermaid.js.org/syntax/gantt.html (read 2026-11-22)
 */
function header(story, spanMs) {
    return [
        `    title ${inertMermaid(story.environment)}, time since the trigger`,
        '    dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `    axisFormat ${story.elapsedMs < 3_600_000 ? '%M:%S' : '%H:%M:%S'}`,
        `    tickInterval ${tickFor(spanMs)}`,
    ];
}
/** The shortest that leaves room for their labels on a telephone, too. */
function tickFor(spanMs) {
    return ticks.find(([ms]) => spanMs <= 6 * ms)?.[1] ?? '6hour';
}
function titleOf({ name }) {
    return `    section ${inertMermaid(name, mostCharacters)}`;
}
function line({ name, tags, fromMs, untilMs }) {
    return `    ${inertMermaid(name)} :${[...tags, instant(fromMs), instant(untilMs)].join(', ')}`;
}
function instant(ms) {
    return new Date(Date.UTC(2001, 0, 1) + ms).toISOString().slice(0, 23).replace('T', ' ');
}
/** An end takes no time: it is a diamond. */
function barOf({ status, state, fromMs, untilMs }, { elapsedMs }) {
    const ended = (0,deployment/* isFinal */.d)(state);
    return {
        name: status,
        tags: ended ? [...tagsOf(state), 'milestone'] : tagsOf(state),
        fromMs,
        untilMs: ended ? fromMs : (untilMs ?? Math.max(elapsedMs, fromMs)),
    };
}
/** From the end of the queue to the end; empty without stretches. */
function wholeBar(stretches, story) {
    const worked = stretches.filter(({ state }) => state !== 'queued');
    const fromMs = Math.min(...(worked.length > 0 ? worked : stretches).map((stretch) => stretch.fromMs));
    const untilMs = Math.max(...stretches.map((stretch) => barOf(stretch, story).untilMs));
    return stretches.slice(-1).map(({ status, state }) => ({ name: status, tags: tagsOf(state), fromMs, untilMs }));
}
function tagsOf(state) {
    switch (state) {
        case 'failed':
        case 'cancelled':
            return ['crit'];
        case 'queued':
        case 'unknown':
            return [];
        case 'running':
            return ['active'];
        case 'succeeded':
        case 'unchanged':
            return ['done'];
    }
}

// EXTERNAL MODULE: ./build/reporters/statement.js
var reporters_statement = __webpack_require__(7680);
;// CONCATENATED MODULE: ./build/reporters/headline.js
/** The first thing that people see of a comment or a summary: an icon, the environment, how it stands. */



const iconOf = {
    starting: '🛫',
    queued: '🕓',
    preparing: '🧰',
    building: '🔨',
    deploying: '🚀',
    finishing: '🛬',
    landed: '✅',
    unchanged: '☑️',
    triggered: '📨',
    closed: '🔒',
    skipped: '⏭️',
    cancelled: '🚫',
    failed: '❌',
    'timed-out': '⏰',
    interrupted: '🛑',
    uncertain: '❓',
    refused: '⛔',
    broken: '⚠️',
};
/** One line of Markdown, inert. */
function headline(story) {
    const words = (0,reporters_statement/* statement */.q)(story);
    const title = `${story.environment}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    return `### ${iconOf[(0,reporters_standing/* standingOf */.Y)(story)]} ${(0,inert_markdown/* inertMarkdown */.Ic)(title, 300)}`;
}

;// CONCATENATED MODULE: ./build/reporters/services-table.js
/** The services of a deployment: which one is where, how long it took, and its address. */






const iconOfState = {
    queued: '🕓',
    running: '🔄',
    succeeded: '✅',
    unchanged: '☑️',
    failed: '❌',
    cancelled: '🚫',
    unknown: '❔',
};
/** Empty without services. At most `mostRows`, those that failed first where not all find room. */
function servicesTable(story, mostRows) {
    const services = story.observation?.services ?? [];
    if (services.length === 0 || mostRows === 0)
        return '';
    const shown = services.length > mostRows ? worstFirst(services).slice(0, mostRows) : services;
    const table = (0,markdown_table/* markdownTable */.Q)(['Service', 'Status', 'Duration', 'URL'], shown.map((service) => [
        (0,inert_markdown/* inertMarkdown */.Ic)((0,service_name/* serviceName */.f)(service), 120),
        `${iconOfState[service.state]} ${(0,markdown_prose/* markdownCode */.D9)(service.status, 60)}`,
        workTime(service, story),
        (0,markdown_prose/* urlLink */.Cb)(service.url),
    ]));
    const hidden = services.length - shown.length;
    return hidden === 0 ? table : `${table}\n\n… and ${hidden} more.`;
}
function worstFirst(services) {
    const rank = ({ state }) => (state === 'failed' ? 0 : (0,deployment/* isFinal */.d)(state) ? 2 : 1);
    return services.toSorted((one, other) => rank(one) - rank(other));
}
/** Time at work, without the queue; empty while it goes on, since a table stands still. */
function workTime(service, story) {
    const stretches = story.services.find(({ id }) => id === service.id)?.stretches ?? [];
    if (!(0,deployment/* isFinal */.d)(service.state))
        return '';
    const worked = stretches
        .filter(({ state }) => state !== 'queued')
        .map(({ fromMs, untilMs }) => (untilMs ?? fromMs) - fromMs)
        .reduce((sum, ms) => sum + ms, 0);
    return worked === 0 ? '' : (0,duration/* formatDuration */.a3)(worked);
}

// EXTERNAL MODULE: ./build/reporters/within-limit.js + 1 modules
var within_limit = __webpack_require__(2738);
;// CONCATENATED MODULE: ./build/reporters/render-markdown.js
/** The story as Markdown, for the comment and for the job summary: one renderer, so that both always say the same. */








/** Services are the only part without a bound of its own. */
const rowsToTry = [100, 30, 0];
/** At most 60,000 characters. */
function renderComment(story, run) {
    const drafts = rowsToTry.map((rows) => () => join([...render_markdown_top(story, run), servicesTable(story, rows), explanation(story)]));
    return (0,within_limit/* withinLimit */.zl)(drafts, within_limit/* commentLimit */.j9);
}
/** At most 64 KiB: the comment's content, a timeline of the services, and why this target was chosen. */
function renderSummary(story, run) {
    const why = story.why === '' ? '' : `**Why:** ${(0,markdown_prose/* markdownProse */.h$)(story.why)}`;
    const drafts = rowsToTry.map((rows) => () => join([...render_markdown_top(story, run), servicesTable(story, rows), ganttChart(story), explanation(story), why]));
    return (0,within_limit/* withinLimit */.zl)(drafts, within_limit/* summaryLimit */.mf);
}
function render_markdown_top(story, run) {
    return [headline(story), prominentLink(story), factsTable(story, run)];
}
/** What people came for, where it is good to click. */
function prominentLink(story) {
    const standing = (0,reporters_standing/* standingOf */.Y)(story);
    const good = standing === 'landed' || standing === 'unchanged';
    return good && story.url !== '' ? `**${(0,markdown_prose/* urlLink */.Cb)(story.url)}**` : '';
}
function join(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}


/***/ }),

/***/ 2738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j9: () => (/* binding */ commentLimit),
  mf: () => (/* binding */ summaryLimit),
  zl: () => (/* binding */ withinLimit)
});

// EXTERNAL MODULE: ./build/core/code-points.js
var code_points = __webpack_require__(8081);
;// CONCATENATED MODULE: ./build/core/cut-markdown.js
/** How a Markdown text of our own is cut so that what is left still closes what it opened. */

/** https://spec.commonmark.org/0.31.2/#fenced-code-blocks (read 2026-11-22) */
const startOfBlock = /^ {0,3}(~{3,}|`{3,}(?=[^`]*$))/;
const endOfBlock = /^ {0,3}(~+|`+)[ \t]*$/;
/**
 * At most `maxChars` UTF-16 units (GitHub refuses a comment above 65,536). Cuts at the end of a line where it can, closes an
 * open code block and open `<details>`, and says so with an `…`. Put a hidden marker first: what stands last goes first.
 */
function cutMarkdown(text, maxChars = 60_000) {
    if (text.length <= maxChars)
        return text;
    let open = { fence: '', details: 0 };
    let start = 0;
    for (;;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const next = after(open, text.slice(start, end));
        if (end + closing(next).length > maxChars)
            return finish({ text, open, start, end, maxChars });
        open = next;
        start = end + 1;
    }
}
/** Ends the text at the line that no longer fits; of a code block it still takes the part of the line that does. */
function finish(at) {
    const tail = closing(at.open);
    const roomForPart = at.open.fence !== '' || at.start === 0;
    const room = roomForPart ? at.maxChars - at.start - tail.length : 0;
    const part = (0,code_points/* cutUnits */.C)(at.text.slice(at.start, at.end), room);
    const kept = at.text.slice(0, at.start) + (same(at.open, after(at.open, part)) ? part : '');
    return (0,code_points/* cutUnits */.C)(kept.replace(/\n$/, '') + tail, at.maxChars);
}
function closing(open) {
    const fence = open.fence === '' ? '' : `\n${open.fence}`;
    return `${fence}\n\n…${'\n\n</details>'.repeat(open.details)}`;
}
function after(open, line) {
    if (open.fence !== '')
        return endOfBlock.exec(line)?.[1]?.includes(open.fence) ? { ...open, fence: '' } : open;
    const fence = startOfBlock.exec(line)?.[1];
    if (fence !== undefined)
        return { ...open, fence };
    const opened = line.match(/<details\b/gi)?.length ?? 0;
    const closed = line.match(/<\/details>/gi)?.length ?? 0;
    return { ...open, details: Math.max(0, open.details + opened - closed) };
}
function same(left, right) {
    return left.fence === right.fence && left.details === right.details;
}

;// CONCATENATED MODULE: ./build/reporters/within-limit.js
/** How much of a text GitHub takes where it is shown, by GitHub's own measure. */

/**
 * In UTF-16 units. GitHub takes 65,536; the rest is for the marker.
 * https://docs.github.com/en/rest/issues/comments (read 2026-11-22)
 */
const commentLimit = { max: 60_000, measure: (text) => text.length };
/**
 * In bytes of UTF-8. GitHub takes 1 MiB for a step; ours leaves room for others.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands (read 2026-11-22)
 */
const summaryLimit = { max: 64 * 1024, measure: (text) => new TextEncoder().encode(text).length };
/** The first draft that is short enough, else the last one, cut. */
function withinLimit(drafts, { max, measure }) {
    let text = '';
    for (const draft of drafts) {
        text = draft();
        if (measure(text) <= max)
            return text;
    }
    // A UTF-16 unit has at most three bytes, so this never cuts more than it must by much.
    while (measure(text) > max)
        text = cutMarkdown(text, text.length - Math.ceil((measure(text) - max) / 3));
    return text;
}


/***/ })

};
