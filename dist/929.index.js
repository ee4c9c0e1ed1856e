export const id = 929;
export const ids = [929];
export const modules = {

/***/ 9682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ checkUrl),
/* harmony export */   Vn: () => (/* binding */ parseAllowedHosts)
/* harmony export */ });
/** Which URLs a request may go to. The raw text is checked before `new URL` sees it, since that repairs what should be refused. */

const printableAscii = /^[\x21-\x5b\x5d-\x7e]+$/;
const label = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const hostLine = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-f:.]+\\])(?::[1-9][0-9]{0,4})?$`);
const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** The input `allowed-hosts`: one `host` or `host:port` a line. A fault names the line and repeats nothing of it. */
function parseAllowedHosts(text) {
    const hosts = new Set();
    const faults = [];
    for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) {
        const host = line.trim().toLowerCase();
        if (host === '')
            continue;
        if (isHost(host))
            hosts.add(host);
        else
            faults.push(`line ${index + 1} is not a host or host:port, such as api.example.com or localhost:8080`);
    }
    return { hosts: [...hosts], faults };
}
/** True for what `new URL` would leave as it is: no `0x7f.1`, no `2130706433`, no wildcard, no scheme, no path. */
function isHost(line) {
    if (!hostLine.test(line) || !URL.canParse(`https://${line}`))
        return false;
    const url = new URL(`https://${line}`);
    return line === url.host || line === `${url.host}:443`;
}
/**
 * Whether `raw` may be contacted: `https:` without user info and fragment, to a host of `allowed` exactly as written. `host` stands
 * for the scheme's own port, every other port must be listed as `host:port`. A listed loopback host may use `http:`.
 * `why` continues "the URL is refused: "; it holds no part of the URL but its host.
 */
function checkUrl(raw, allowed) {
    const fault = rawFault(raw);
    if (fault !== '')
        return { kind: 'refused', why: fault };
    if (!URL.canParse(raw))
        return { kind: 'refused', why: 'it can not be read as a URL' };
    const url = new URL(raw);
    const why = hostFault(url, raw) || listFault(url, allowed);
    return why === '' ? { kind: 'ok', url } : { kind: 'refused', why };
}
function rawFault(raw) {
    if (raw === '')
        return 'it is empty';
    if (!printableAscii.test(raw))
        return 'it holds a space, a control character, a backslash or a character outside ASCII';
    if (!/^https?:\/\/[^/?#]/i.test(raw))
        return 'it does not start with https:// and a host';
    if (rawAuthority(raw).includes('@'))
        return 'it holds a user name or a password before its host';
    if (raw.includes('#'))
        return 'it holds a fragment (#)';
    return '';
}
function rawAuthority(raw) {
    return raw.slice(raw.indexOf('//') + 2).replace(/[/?#].*/, '');
}
function hostFault(url, raw) {
    const own = `:${schemePort(url)}`;
    const written = rawAuthority(raw).toLowerCase();
    const plain = written.endsWith(own) ? written.slice(0, -own.length) : written;
    return plain === url.host ? '' : 'its host is not written in its plain form';
}
function listFault(url, allowed) {
    if (url.protocol === 'http:' && !loopback.test(url.hostname)) {
        return 'only https: is allowed (http: only to a loopback host that allowed-hosts names)';
    }
    const names = url.port === '' ? [url.hostname, `${url.hostname}:${schemePort(url)}`] : [url.host];
    const listed = allowed.some((host) => names.includes(host.toLowerCase()));
    return listed ? '' : `its host ${url.host} is not among the allowed hosts: ${allowed.join(', ')}`;
}
function schemePort(url) {
    return url.protocol === 'http:' ? 80 : 443;
}


/***/ }),

/***/ 8186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ backoffMs)
/* harmony export */ });
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5375);
/** How long to wait before a request is made again. */

const firstBackoffMs = 1000;
/** After the attempt with this number, from 1. Full jitter; a server's own wish wins where it is longer, up to `longestMs`. */
function backoffMs(given) {
    const { attempt, exchange, longestMs, world } = given;
    const own = firstBackoffMs * 2 ** (attempt - 1) * world.random();
    const header = exchange.kind === 'answered' ? exchange.headers['retry-after'] : undefined;
    const asked = (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .readRetryAfter */ .D)(header, { date: world.clock.date(), shortestMs: firstBackoffMs }) ?? 0;
    return Math.min(Math.max(own, asked), longestMs);
}


/***/ }),

/***/ 8081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ cutUnits),
/* harmony export */   D: () => (/* binding */ cutCodePoints)
/* harmony export */ });
/** Where to cut a text so that no character is torn apart. */
/** At most `max` code points; what is cut off leaves an `…`, which counts. */
function cutCodePoints(text, max) {
    let seen = 0;
    let end = 0;
    let keptEnd = 0;
    for (const character of text) {
        seen += 1;
        if (seen > max)
            return max < 1 ? '' : `${text.slice(0, keptEnd)}…`;
        end += character.length;
        if (seen === max - 1)
            keptEnd = end;
    }
    return text;
}
/** At most `max` UTF-16 units, the measure that APIs count in; never half a surrogate pair. */
function cutUnits(text, max) {
    const end = Math.max(0, max);
    const tornApart = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
    return text.slice(0, tornApart ? end - 1 : end);
}


/***/ }),

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ei: () => (/* binding */ formatClock)
/* harmony export */ });
/** How durations are read from inputs and shown to people. */
const msPerSecond = 1_000;
const msPerMinute = 60_000;
const msPerHour = 3_600_000;
/** `1h30m`, `90s`, `250ms`: every unit at most once, the largest first. */
const withUnits = /^(?=\d)(?:(\d{1,16})h)?(?:(\d{1,16})m)?(?:(\d{1,16})s)?(?:(\d{1,16})ms)?$/;
const wholeSeconds = /^\d{1,16}$/;
/** Milliseconds, or undefined where the text is no duration (`product.md`, section 3). `0` is one; ranges are checked elsewhere. */
function parseDuration(text) {
    const ms = wholeSeconds.test(text) ? Number(text) * msPerSecond : sumOfUnits(text);
    return Number.isSafeInteger(ms) ? ms : undefined;
}
/** NaN where the text is no sum of units. */
function sumOfUnits(text) {
    const match = withUnits.exec(text);
    if (match === null)
        return Number.NaN;
    return [msPerHour, msPerMinute, msPerSecond, 1].reduce((sum, ms, unit) => sum + ms * Number(match[unit + 1] ?? 0), 0);
}
/** For sentences and tables: `0s`, `42s`, `3m 05s`, `1h 02m`. Rounds down; what is no time at all is `0s`. */
function formatDuration(ms) {
    const { hours, minutes, seconds } = split(ms);
    if (hours > 0)
        return `${hours}h ${twoDigits(minutes)}m`;
    if (minutes > 0)
        return `${minutes}m ${twoDigits(seconds)}s`;
    return `${seconds}s`;
}
/** For the left column of the log: `0:42`, `12:05`, `1:02:03`. */
function formatClock(ms) {
    const { hours, minutes, seconds } = split(ms);
    if (hours > 0)
        return `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`;
    return `${minutes}:${twoDigits(seconds)}`;
}
function split(ms) {
    const whole = Number.isFinite(ms) ? Math.min(Math.max(ms, 0), Number.MAX_SAFE_INTEGER) : 0;
    return {
        hours: Math.floor(whole / msPerHour),
        minutes: Math.floor((whole % msPerHour) / msPerMinute),
        seconds: Math.floor((whole % msPerMinute) / msPerSecond),
    };
}
function twoDigits(count) {
    return String(count).padStart(2, '0');
}


/***/ }),

/***/ 9277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ exchangeSentence),
/* harmony export */   Y: () => (/* binding */ exchangeWord)
/* harmony export */ });
/** Sentences for what broke, shared by trigger and polls. They never hold a URL. */
const causeInWords = {
    dns: 'its name could not be resolved',
    refused: 'the connection was refused',
    unreachable: 'the host could not be reached',
    proxy: 'the proxy did not open the connection',
    certificate: 'its TLS certificate is not trusted, or it does not speak TLS',
    timeout: 'it did not answer in time',
    reset: 'the connection broke',
    truncated: 'the answer was cut off',
    oversized: 'the answer was too large',
    encoded: 'the answer was compressed, which was not asked for',
    protocol: 'the answer was not valid HTTP',
    aborted: 'the request was given up',
};
/** A short word for the tally: an HTTP status or what broke. */
function exchangeWord(exchange) {
    return exchange.kind === 'answered' ? String(exchange.status) : exchange.cause;
}
/** `answered 502`, or `did not answer in time`, to follow the name of who was asked. */
function exchangeSentence(exchange) {
    return exchange.kind === 'answered' ? `it answered ${exchange.status}` : causeInWords[exchange.cause];
}


/***/ }),

/***/ 597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   LP: () => (/* binding */ triggerAttempts),
/* harmony export */   ao: () => (/* binding */ readMayRetry)
/* harmony export */ });
/**
 * Every failed request belongs to one of five classes, and the class alone says who may try again.
 * It is decided by what the socket did (was the request written?) and by the HTTP status, never by a message text.
 */
/** `good` is any 2xx; whether it says what it must is for the provider to read. */
function classify(exchange) {
    if (exchange.kind === 'broken') {
        if (exchange.cause === 'certificate')
            return 'certificate';
        return exchange.requestWritten ? 'ambiguous' : 'unsent';
    }
    const { status } = exchange;
    if (status >= 200 && status < 300)
        return 'good';
    if (status === 429)
        return 'refused';
    if (status === 408 || status >= 500 || status < 200)
        return 'ambiguous';
    return 'client';
}
/** How often the one request that starts a deployment may be made in all; 1 means: never again. */
const triggerAttempts = {
    unsent: 3,
    refused: 3,
    certificate: 1,
    ambiguous: 1,
    client: 1,
};
/** Whether a poll, or any other request that changes nothing, may be made again. A 404 has a grace of its own. */
const readMayRetry = {
    unsent: true,
    refused: true,
    certificate: false,
    ambiguous: true,
    client: false,
};


/***/ }),

/***/ 871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ headStartMs)
/* harmony export */ });
/** Who goes first. */
/**
 * In ms: so long the trigger has the process to itself. To load the code of those who come after it, or to find out in how many
 * ways a secret could show, takes longer than to send it, and lets nobody else run.
 */
const headStartMs = 50;


/***/ }),

/***/ 6247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isSafeId)
/* harmony export */ });
/** Which ids of a provider are let into URLs, outputs and tables. */
const safeId = /^[A-Za-z0-9_-]{1,128}$/;
/** True for what can stand in a URL path as it is: no dot, no slash, nothing to escape. */
function isSafeId(text) {
    return typeof text === 'string' && safeId.test(text);
}


/***/ }),

/***/ 2617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inertLine)
/* harmony export */ });
/* harmony import */ var _code_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8081);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8217);
/** How a text from outside goes into the log without being obeyed: by the runner, by a terminal, by a reader's eye. */


/**
 * One line, at most `maxCodePoints` long, in which the runner finds no command: neither `::name::`, which it looks for at the
 * start of a line after white space, nor the older `##[name]`, which it looks for anywhere.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs (read 2026-11-22)
 * It compares as its culture orders, for which some marks weigh nothing: `:` U+0488 `:` counts as a mark of a command too.
 *
 * What stands before or after can't complete one either: a `prefix + inertLine(text) + suffix` is a command only where prefix
 * or suffix hold its mark themselves. Applied twice it changes nothing. It does not redact: redact before, so that no cut or
 * broken mark hides a secret from the redactor.
 */
function inertLine(text, maxCodePoints = 500) {
    const line = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLine */ .oy)(text);
    const signs = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(line) ? plainSigns : allSigns();
    const broken = line.replace(signs.command, '$& ');
    return (0,_code_points_js__WEBPACK_IMPORTED_MODULE_1__/* .cutCodePoints */ .D)(withSafeEnd(withSafeStart(broken, signs), signs), maxCodePoints);
}
/** Made anew, where a text asks for them: see `isPlain`. */
const allSigns = () => ({
    command: /:(?=\p{Mark}*:)|#(?=\p{Mark}*\[)/gu,
    unsafeStart: /^[:[\p{Mark}]/u,
    unsafeEnd: /#\p{Mark}*$|^ *:\p{Mark}*$/u,
});
/** The same for a plain text, which has no marks. */
const plainSigns = { command: /:(?=:)|#(?=\[)/g, unsafeStart: /^[:[]/, unsafeEnd: /#$|^ *:$/ };
function withSafeStart(text, { unsafeStart }) {
    return unsafeStart.test(text) ? ` ${text}` : text;
}
function withSafeEnd(text, { unsafeEnd }) {
    return unsafeEnd.test(text) ? `${text} ` : text;
}


/***/ }),

/***/ 8878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ inertMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/* harmony import */ var _allowed_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8357);
/* harmony import */ var _code_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8081);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8217);
/** How a text from outside goes into GitHub's Markdown and shows as exactly that text. */





/**
 * GitHub looks for mentions, references, emoji and links in the text that is left after Markdown, where an escape is gone
 * again; only a character between keeps them apart. A zero-width space is what its own Dependabot writes there.
 */
const gap = '&#8203;';
const inertCharacters = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\\': '&#92;',
    '`': '&#96;',
    '*': '&#42;',
    _: '&#95;',
    '[': '&#91;',
    ']': '&#93;',
    '|': '&#124;',
    '~': '&#126;',
    // Math starts only at the start of a line or after white space: https://github.com/github/markup/issues/1742 (read 2026-11-22)
    $: `${gap}&#36;`,
    '@': `@${gap}`,
    '#': `#${gap}`,
};
/** Next to the single characters: `https://`, `:emoji:`, `www.`, `GH-1`. */
const active = /[&<>"\\`*_[\]|~$@#]|:(?=\/\/|[\w+-]+:)|www(?=\.)|gh(?=-\d)/gi;
/** What would open a list, a heading, a rule or a table if it stood first on a line. */
const blockStart = /^\d{0,9}[-+=:.)]/;
/**
 * For one line of text, a table cell, the label of a link, the text of an HTML element. Entities, not backslashes: they mean
 * the same in Markdown and in HTML. At most `max` code points of the text are shown. It does not redact: redact before.
 */
function inertMarkdown(text, max = 500) {
    const line = (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .cutCodePoints */ .D)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printableLine */ .oy)(text).replace(/ +/g, ' ').trim(), max);
    const start = blockStart.exec(line)?.[0] ?? '';
    const inertStart = start.replace(/\D/, (sign) => `&#${sign.charCodeAt(0)};${sign === ':' ? gap : ''}`);
    return inertStart + line.slice(start.length).replace(active, (found) => inertCharacters[found] ?? found + gap);
}
/** A code block of at most `max` code points of the text, line ends kept; nothing inside can close it or start a comment marker. */
function fenced(text, max = 20_000) {
    const content = (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .cutCodePoints */ .D)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printableText */ .XU)(text).replace(/<!(?=--)/g, '<!\u200b'), max);
    const runs = content.match(/`+/g) ?? [];
    const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 2) + 1);
    return `${fence}\n${content}\n${fence}`;
}
/** A link if the URL is one that may be shown (`publicHttpsUrl`), else the label alone. */
function markdownLink(label, url) {
    const checked = (0,_allowed_url_js__WEBPACK_IMPORTED_MODULE_2__/* .publicHttpsUrl */ .g)(url);
    if (checked === '')
        return inertMarkdown(label);
    return `[${inertMarkdown(label) || inertMarkdown(checked)}](${inertDestination(checked)})`;
}
/** `&` starts an entity in a destination too; a bar would end a table cell, a backtick a code span that began before. */
function inertDestination(url) {
    const { origin } = new URL(url);
    return (origin +
        url
            .slice(origin.length)
            .replace(/[()[\]<>|\\`]/g, percentEncoded)
            .replaceAll('&', '&amp;'));
}
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}


/***/ }),

/***/ 9380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   MT: () => (/* binding */ renderFaults),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   ic: () => (/* binding */ createInputReader)
/* harmony export */ });
/* harmony import */ var _inert_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2617);
/** Reads inputs once, and collects every fault instead of stopping at the first. */

/** `raw` gives the text of an input, empty where it is absent. Throws only for a fallback that is itself faulty. */
function createInputReader(raw) {
    const faults = [];
    return {
        faults,
        fault: (fault) => void faults.push(fault),
        read(name, type, fallback) {
            const text = raw(name).trim();
            if (text !== '') {
                const parsed = type.parse(text);
                if (parsed.kind === 'value')
                    return parsed.value;
                faults.push({ input: name, problem: parsed.problem, legal: type.legal });
            }
            else if (type.required)
                faults.push({ input: name, problem: 'it is missing', legal: type.legal });
            const standIn = type.parse(fallback);
            if (standIn.kind === 'value')
                return standIn.value;
            throw new Error(`the default of ${name} is not legal: ${standIn.problem}`);
        },
    };
}
function value(value) {
    return { kind: 'value', value };
}
function fault(problem) {
    return { kind: 'fault', problem };
}
const longestShown = 24;
/**
 * The value, for a fault of an input that is no secret: short, on one line. Of a long one only the start, since it may be a secret
 * in the wrong place, and the redactor knows it whole or not at all.
 */
function shown(text) {
    return `"${(0,_inert_log_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text, [...text].length > longestShown ? 9 : longestShown)}"`;
}
/** All faults as one sentence for the error. What is legal for several is said once: an error holds little, and all must be named. */
function renderFaults(faults) {
    const legals = [...new Set(faults.map(({ legal }) => legal))];
    const problemsOf = (one) => faults.filter(({ legal }) => legal === one).map(({ input, problem }) => `\`${input}\`: ${problem}`);
    return legals.map((legal) => `${problemsOf(legal).join(', ')} (${legal})`).join('; ');
}


/***/ }),

/***/ 5798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mJ: () => (/* binding */ commitSha),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1420);
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6247);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9380);
/** The kinds of inputs, shared by all actions. Each refuses what it does not fully understand. */



/** The booleans of the YAML core schema. https://yaml.org/spec/1.2.2/#103-core-schema (read 2026-11-22) */
const boolean = {
    legal: '`true` or `false`',
    parse: (text) => {
        if (/^(true|True|TRUE)$/.test(text))
            return (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(true);
        return /^(false|False|FALSE)$/.test(text) ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(false) : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(`${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)} is not a boolean`);
    },
};
function oneOf(...words) {
    return {
        legal: words.map((word) => `\`${word}\``).join(', '),
        parse: (text) => {
            const word = words.find((candidate) => candidate === text);
            return word === undefined ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(`${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)} is not one of its words`) : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(word);
        },
    };
}
/** In ms. */
function duration({ leastMs, mostMs }) {
    return {
        get legal() {
            const range = `${asWritten(leastMs)} to ${asWritten(mostMs)}`;
            return `${range}, such as \`250ms\`, \`90s\`, \`10m\`, \`1h30m\`, or whole seconds`;
        },
        parse: (text) => {
            const ms = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(text);
            if (ms === undefined)
                return (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(`${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)} is not a duration`);
            return ms < leastMs || ms > mostMs ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(`${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)} is out of range`) : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(ms);
        },
    };
}
/** As a person writes a limit in an input: `24h`, not `24h 00m`. */
function asWritten(ms) {
    return ms < 1000 ? `${ms}ms` : (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(ms).replace(/ 00[ms]/, '');
}
function wholeNumber({ least, most }) {
    return {
        legal: `a whole number from ${least} to ${most}`,
        parse: (text) => {
            if (!/^-?\d+$/.test(text))
                return (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(`${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)} is not a whole number`);
            const number = Number(text);
            const outside = text.startsWith('-') || number < least || number > most;
            return outside ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(`${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)} is out of range`) : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(number);
        },
    };
}
/** Makes any kind one that may be absent. */
function optional(type) {
    return { legal: type.legal, parse: (text) => (text === '' ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(undefined) : type.parse(text)) };
}
/** Makes any kind one that must be given: the stand-in passes only as a stand-in. */
function required(type) {
    return { ...type, required: true };
}
// The rule is about what must not be in a text, so it has to name control characters.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
/** One line of text for people, or empty. */
function text({ most }) {
    return {
        legal: `one line of at most ${most} characters`,
        parse: (given) => {
            if (unprintable.test(given))
                return (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('it holds control characters or line breaks');
            return given.length > most ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('it is too long') : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(given);
        },
    };
}
/** A Git branch name, or empty; what Git itself forbids can't be a branch. https://git-scm.com/docs/git-check-ref-format (read 2026-11-22) */
const branchName = {
    legal: 'a branch name, without `refs/heads/`',
    parse: (given) => {
        const bad = unprintable.test(given) || /[ ~^:?*[\\]|\.\.|@\{|^\/|\/$|\/\/|\.lock$/.test(given) || given.length > 255;
        return bad || given.startsWith('refs/') ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(`${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(given)} is not a branch name`) : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(given);
    },
};
/** A commit SHA, `latest`, or empty. */
const commitSha = {
    legal: 'a commit SHA, 7 to 64 hexadecimal digits, or `latest`',
    parse: (given) => {
        const legal = given === '' || given === 'latest' || /^[0-9a-fA-F]{7,64}$/.test(given);
        return legal ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(given) : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(`${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(given)} is not a commit SHA`);
    },
};
/** An id that a provider gave, or empty. */
const identifier = {
    legal: '1 to 128 letters, digits, `_` or `-`',
    parse: (given) => (given === '' || (0,_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .isSafeId */ .J)(given) ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(given) : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(`${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(given)} is not an id`)),
};
/** A UUID, or empty. */
const uuid = {
    legal: 'a UUID such as `123e4567-e89b-12d3-a456-426614174000`',
    parse: (given) => {
        const legal = given === '' || /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(given);
        return legal ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(given) : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(`${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(given)} is not a UUID`);
    },
};
/**
 * A secret that travels in a header, or empty. Users store it with and without its scheme: one of `schemes` in front
 * (also with a colon) is dropped. A scheme alone is what is left of a secret that is not there.
 */
function token({ schemes }) {
    const scheme = schemes.length > 0 ? new RegExp(`^(?:${schemes.join('|')})(?::?[ \\t]+|:?$)`, 'i') : undefined;
    return {
        legal: 'the secret as it was given out: one line of printable ASCII characters without blanks',
        parse: (given) => {
            const bare = scheme ? given.replace(scheme, '').trim() : given;
            return /^[\x21-\x7e]*$/.test(bare)
                ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(bare)
                : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('it holds blanks, line breaks, or characters that a header can not carry');
        },
    };
}


/***/ }),

/***/ 3449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ afterGrace),
/* harmony export */   z: () => (/* binding */ triggerGraceMs)
/* harmony export */ });
/** The word that somebody wants us to stop: a cancelled workflow, a runner that shuts down. */
/** A trigger in flight may still answer with its id; so long it is waited for. */
const triggerGraceMs = 3000;
/** Aborts `graceMs` after the interrupt, or as soon as we are hurried. `dispose` forgets about it, and leaves no timer behind. */
function afterGrace(interrupt, { clock, graceMs }) {
    const cutOff = new AbortController();
    const over = new AbortController();
    const begin = () => void clock.sleep(graceMs, AbortSignal.any([interrupt.hurry, over.signal])).then(() => cutOff.abort());
    if (interrupt.signal.aborted)
        begin();
    else
        interrupt.signal.addEventListener('abort', begin, { once: true });
    return {
        signal: cutOff.signal,
        dispose: () => {
            interrupt.signal.removeEventListener('abort', begin);
            over.abort();
        },
    };
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** JSON from outside is `unknown` until a schema has read it. */
/** Some write it before what they say; a reader may pass over it (https://www.rfc-editor.org/rfc/rfc8259#section-8.1, read 2026-11-22). */
const byteOrderMark = /^\ufeff/;
/** undefined where the text is no JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text.replace(byteOrderMark, ''));
    }
    catch {
        return undefined;
    }
}
/** A value that is text as it is, anything else as JSON; '' for null and undefined. */
function textOf(value) {
    if (value === null || value === undefined)
        return '';
    return typeof value === 'string' ? value : written(value);
}
/** What was read can be nested too deeply to be written. */
function written(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return '(an answer nested too deeply to be shown)';
    }
}


/***/ }),

/***/ 8336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ keyValues),
/* harmony export */   aC: () => (/* binding */ valuesIn),
/* harmony export */   gw: () => (/* binding */ looksLikeJson),
/* harmony export */   m0: () => (/* binding */ isKey)
/* harmony export */ });
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9380);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8137);
/** Inputs of `KEY=value` lines, such as environment variables. Values may be secret: no fault ever repeats one. */



const keyForm = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/;
/**
 * White space around key and value is dropped; everything else of a value stays as it is, quotes too. Lines that begin with `#`
 * are comments.
 */
const keyValues = {
    legal: '`KEY=value`, one a line; a key is letters, digits and `_`',
    parse: (given) => {
        const pairs = new Map();
        const faults = [];
        for (const { number, text } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(given)) {
            if (text.startsWith('#'))
                continue;
            const { key, value: content } = split(text);
            if (!keyForm.test(key))
                faults.push(`line ${number} does not begin with a key and \`=\``);
            else if (pairs.has(key))
                faults.push(`line ${number} gives ${key} again`);
            else if (unprintable.test(content))
                faults.push(`line ${number} holds control characters`);
            else
                pairs.set(key, content);
        }
        return faults.length > 0
            ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)(faults.join(', '))
            : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)([...pairs].map(([key, content]) => ({ key, value: content })));
    },
};
function isKey(text) {
    return keyForm.test(text);
}
/** No key begins with a brace. */
function looksLikeJson(given) {
    return given.trimStart().startsWith('{');
}
/** Everything that could be meant as a value, also in lines that are faulty, and in a JSON object where one is given. */
function valuesIn(raw) {
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(raw).map(({ text }) => (text.includes('=') ? split(text).value : text));
    return looksLikeJson(raw) ? [...leavesOf((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(raw)), ...lines] : lines;
}
/** Nobody means more than that; the lines of the text are taken besides. */
const deepest = 20;
function leavesOf(value, depth = 0) {
    if (depth > deepest)
        return [];
    if (typeof value === 'object' && value !== null) {
        return Object.values(value).flatMap((child) => leavesOf(child, depth + 1));
    }
    return value === undefined || value === null ? [] : [String(value)];
}
function split(line) {
    const sign = line.indexOf('=');
    return sign < 0 ? { key: '', value: '' } : { key: line.slice(0, sign).trim(), value: line.slice(sign + 1).trim() };
}


/***/ }),

/***/ 8137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   O: () => (/* binding */ oneALine)
/* harmony export */ });
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9380);
/** Inputs of several lines: each line says one thing, and each faulty line is named by its number. */

function linesOf(text) {
    return text
        .split(/\r\n|[\r\n]/)
        .map((line, index) => ({ number: index + 1, text: line.trim() }))
        .filter((line) => line.text !== '');
}
/** One a line, or nothing at all. What is given twice counts once. */
function oneALine(type) {
    return {
        legal: `${type.legal}, one a line`,
        parse: (given) => {
            const values = new Map();
            const faults = [];
            for (const { number, text } of linesOf(given)) {
                const parsed = type.parse(text);
                if (parsed.kind === 'value')
                    values.set(text, parsed.value);
                else
                    faults.push(`line ${number}: ${parsed.problem}`);
            }
            return faults.length > 0 ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(faults.join(', ')) : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)([...values.values()]);
        },
    };
}


/***/ }),

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ outcome)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/** How a run ended, as one value: everything that the log, the outputs and the reporters say at the end comes from it. */

function outcome(parts) {
    return {
        afloat: 'no',
        next: '',
        deploymentId: '',
        observation: undefined,
        ...parts,
        result: (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultOf */ .Bg)(parts.reason),
    };
}


/***/ }),

/***/ 8217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Pm: () => (/* binding */ seenOf),
/* harmony export */   XU: () => (/* binding */ printableText),
/* harmony export */   oy: () => (/* binding */ printableLine),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/** What is left of a text from outside when everything is gone that a reader can't see. */
/**
 * Terminal sequences (ECMA-48): CSI, strings such as OSC that have an end, and the short ones. A string without an end loses
 * only its introducer, so that nobody can hide the rest of a text. The classes are disjoint: no input takes quadratic time.
 */
const terminalSequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u0080-\u009f\r\n]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;
/** NEL and the two Unicode separators end a line for some readers, so they do for us. */
const lineEnds = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** A text with nothing in it to take away, as most are. Classes of Unicode are then never built: at each start they took 2 ms. */
function isPlain(text) {
    return /^[ -~]*$/.test(text);
}
/**
 * C0, C1, bidi controls, zero-width characters, tags, variation selectors. The runner compares in its culture's way, which
 * passes over them: `:` U+200B `:` starts a command for it.
 */
const unseen = () => /(?![\n\t\u000b\u000c\r\u0085])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** What most texts are made of, and nothing of it is left out. */
const plain = /^[\n\t\v\f\r\x20-\x7e]*$/;
/** All that is left out, where line ends stay as they are. */
const hidden = () => new RegExp(`${terminalSequences.source}|${unseen().source}`, 'gu');
/** Keeps line ends (as `\n`), tabs and every visible character; a lone surrogate becomes U+FFFD. */
function printableText(text) {
    if (isPlain(text))
        return text;
    return text.toWellFormed().replace(terminalSequences, '').replace(lineEnds, '\n').replace(unseen(), '');
}
/** The same on one line: line ends, tabs and every kind of space become a plain space. */
function printableLine(text) {
    return isPlain(text) ? text : printableText(text).replace(/[\n\t\p{Space_Separator}]/gu, ' ');
}
/** True where nothing is left that a reader could see. */
function isBlank(text) {
    return printableLine(text).trim() === '';
}
/** undefined where all of a text is seen. */
function seenOf(text) {
    if (plain.test(text))
        return undefined;
    const pieces = [];
    const stoodAt = [];
    let from = 0;
    const keepTo = (end) => {
        pieces.push(text.slice(from, end));
        for (; from < end; from += 1)
            stoodAt.push(from);
    };
    for (const { index, 0: gone } of text.matchAll(hidden())) {
        keepTo(index);
        from = index + gone.length;
    }
    if (from === 0)
        return undefined;
    keepTo(text.length);
    return { text: pieces.join(''), stoodAt };
}


/***/ }),

/***/ 8357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ publicHttpsUrl)
/* harmony export */ });
/** Which URLs from outside may be shown to people as a link. */
const maxLength = 2_048;
/** `new URL` lets a host hold brackets and quotes, which mean something where a link is written. */
const plainHost = /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/;
const printableAscii = /^[\x21-\x5b\x5d-\x7e]+$/;
const plainHostname = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
/**
 * The URL, re-serialised, if it is `https:` without user info, in printable ASCII and at most 2,048 characters; else ''. A plain
 * host name such as `app.example.com` (providers give those) counts as `https:`. A lone `/` that the input lacks is not added.
 */
function publicHttpsUrl(raw) {
    if (typeof raw !== 'string' || !printableAscii.test(raw))
        return '';
    const text = plainHostname.test(raw) ? `https://${raw}` : raw;
    if (!/^https:\/\/[^/]/i.test(text) || !URL.canParse(text))
        return '';
    const url = new URL(text);
    if (url.username !== '' || url.password !== '' || !plainHost.test(url.hostname))
        return '';
    const bare = !text.endsWith('/') && url.href === `${url.origin}/`;
    const shown = bare ? url.origin : url.href;
    return shown.length > maxLength ? '' : shown;
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor),
  K: () => (/* binding */ redactDeep)
});

// EXTERNAL MODULE: ./build/core/printable.js
var printable = __webpack_require__(8217);
;// CONCATENATED MODULE: ./build/core/secret-search.js
/** Finds many secrets in one text, in one pass. */
/** Shorter texts occur by chance everywhere; see `secret-forms.ts`. */
const minLength = 4;
/** A form is looked up by a piece of this length, or by all of it where it is shorter. */
const keyLength = 8;
/** Escapes and hex mean the same in either case; every other form is told apart by it. */
const caseless = /%[0-9a-f]{2}|\\u[0-9a-f]{4}|&#x[0-9a-f]+;|^[0-9a-f]{16,}$/i;
/** Prepares the search. Forms shorter than 4 characters are left out. */
function needlesOf(forms) {
    const byLength = new Map();
    for (const form of new Set(forms.filter(({ length }) => length >= minLength))) {
        const lowered = asciiLowered(form);
        const length = Math.min(keyLength, form.length);
        const byKey = entry(byLength, length, () => new Map());
        const keyEnd = rarestKeyEnd(lowered, byKey);
        const key = lowered.slice(keyEnd - length, keyEnd);
        const needle = { form, lowered: caseless.test(form) ? lowered : undefined, keyEnd };
        const sharing = byKey.get(key);
        // An empty array that is pushed to takes room for 17 at once.
        if (sharing === undefined)
            byKey.set(key, [needle]);
        else
            sharing.push(needle);
    }
    return new Map([...byLength].map(([length, byKey]) => [length, { byKey, leaps: leapsOf(byKey, length) }]));
}
/**
 * After Wu and Manber, "A fast algorithm for multi-pattern searching" (1994): most signs of a text are leapt over, so that a
 * megabyte takes milliseconds.
 */
function leapsOf(byKey, length) {
    const leaps = new Uint8Array(pairs).fill(length - 1);
    for (const key of byKey.keys()) {
        for (let end = 2; end <= length; end += 1) {
            const pair = pairBefore(key, end);
            leaps[pair] = Math.min(Number(leaps[pair]), length - end);
        }
    }
    return leaps;
}
const pairs = 2 ** 16;
/** A number for two signs; some pairs share one, which only costs a look. */
function pairBefore(text, end) {
    return ((text.charCodeAt(end - 2) << 8) ^ text.charCodeAt(end - 1)) & (pairs - 1);
}
/** From the end, since forms often begin the same (`https://…`): the piece that the fewest have, so that no text makes us try many. */
function rarestKeyEnd(form, byKey) {
    let rarest = form.length;
    let fewest = Number.POSITIVE_INFINITY;
    for (let end = form.length; end >= keyLength && fewest > 0; end -= 1) {
        const sharing = byKey.get(form.slice(end - keyLength, end))?.length ?? 0;
        if (sharing < fewest)
            [rarest, fewest] = [end, sharing];
    }
    return rarest;
}
/**
 * So many signs are compared in one text, some tenths of a second: a text made of pieces of a long secret that repeats itself could
 * ask for many hours of it.
 */
const mostCompared = 200_000_000;
/** Where the secrets stand, in no order; of a text that asks for too much work, all of it. */
function findSecrets(text, needles) {
    const lowered = asciiLowered(text);
    const found = [];
    let compared = 0;
    for (const [length, { byKey, leaps }] of needles) {
        for (let end = length; end <= text.length; end += 1) {
            const leap = Number(leaps[pairBefore(lowered, end)]);
            // The loop itself makes one step of it.
            if (leap > 0)
                end += leap - 1;
            else {
                for (const needle of byKey.get(lowered.slice(end - length, end)) ?? []) {
                    compared += needle.form.length;
                    if (compared > mostCompared)
                        return [{ start: 0, end: text.length }];
                    const start = end - needle.keyEnd;
                    if (isAt(start, { needle, text, lowered }))
                        add(found, { start, end: start + needle.form.length });
                }
            }
        }
    }
    return found;
}
/** What overlaps the one before becomes one with it: a secret that repeats itself, in a text that does, is found at every sign. */
function add(found, next) {
    const last = found.at(-1);
    const overlap = last !== undefined && next.start >= last.start && next.start <= last.end;
    if (overlap)
        found[found.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else
        found.push(next);
}
function isAt(start, { needle, text, lowered }) {
    if (start < 0)
        return false;
    return needle.lowered === undefined ? text.startsWith(needle.form, start) : lowered.startsWith(needle.lowered, start);
}
/** In order, those that overlap or touch as one. */
function merged(stretches) {
    const result = [];
    for (const next of [...stretches].sort((left, right) => left.start - right.start)) {
        const last = result.at(-1);
        if (last === undefined || next.start > last.end)
            result.push(next);
        else
            result[result.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    }
    return result;
}
const ascii = /^[\0-\x7f]*$/;
/** Letters outside ASCII keep their case: some of them would change their length. */
function asciiLowered(text) {
    if (ascii.test(text))
        return text.toLowerCase();
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function entry(map, key, create) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const created = create();
    map.set(key, created);
    return created;
}

;// CONCATENATED MODULE: ./build/core/torn-secret.js
/** Finds what a cut left of a secret: its start, with the `…` of the cut behind it. */
/** A shorter start says nothing of a secret, and occurs by chance. */
const torn_secret_minLength = 8;
const cut = '…';
/** Prepares the search. */
function startsOf(forms) {
    return { forms: [...forms].sort(), longest: forms.reduce((longest, { length }) => Math.max(longest, length), 0) };
}
/** Where such starts stand, at most one before each `…`; between them there may be the end of a line and of a code block. */
function findTornSecrets(text, starts) {
    const found = [];
    let from = 0;
    for (let next = text.indexOf(cut); next !== -1; next = text.indexOf(cut, from)) {
        let end = next;
        while (end > from && /[\s`~]/.test(text.charAt(end - 1)))
            end -= 1;
        const start = startBefore(end, { text, starts, from: Math.max(from, end - starts.longest) });
        if (start !== undefined)
            found.push({ start, end });
        from = next + 1;
    }
    return found;
}
/** The first place from which on all that stands before the cut is the start of a secret. */
function startBefore(end, at) {
    for (let start = at.from; start <= end - torn_secret_minLength; start += 1) {
        if (isStart(at.text.slice(start, end), at.starts.forms))
            return start;
    }
    return undefined;
}
/** The first form that does not stand before `text` in the order begins with it, or none does. */
function isStart(text, forms) {
    let low = 0;
    let high = forms.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (String(forms[middle]) < text)
            low = middle + 1;
        else
            high = middle;
    }
    return forms[low]?.startsWith(text) ?? false;
}

;// CONCATENATED MODULE: ./build/core/redact.js
/** Takes secrets out of texts that leave us: log, outputs, summary and every request to an API whose data people read. */



const mask = '***';
/** More rounds than this need a secret made to resist; then nothing of the text is shown. */
const maxRounds = 16;
/** Deeper than any body of ours. */
const maxDepth = 100;
/**
 * Replaces every occurrence of every form by `***`, and the start of one where a cut (`…`) left no more; what overlaps or touches
 * becomes one. What nobody sees of a text can hide no form: a place that drops it would show the secret. What is returned
 * holds no form any more, so applied twice it changes nothing. The first use prepares the search.
 */
function createRedactor(forms) {
    let prepared;
    const find = (text) => {
        prepared ??= { needles: needlesOf(forms), starts: startsOf(forms) };
        return [...findSecrets(text, prepared.needles), ...findTornSecrets(text, prepared.starts)];
    };
    const masked = (text) => withMasks(text, merged([...find(text), ...findAmongUnseen(text, find)]));
    return (text) => {
        let shown = masked(text);
        // A second round finds something only where a form holds a star itself and so comes into being beside a mask.
        for (let round = 2; shown !== text; round += 1) {
            if (round > maxRounds)
                return mask;
            text = shown;
            shown = masked(text);
        }
        return shown;
    };
}
/** What is found in that which is seen, where it stands in the whole. */
function findAmongUnseen(text, find) {
    const seen = (0,printable/* seenOf */.Pm)(text);
    if (seen === undefined)
        return [];
    const placeOf = (index) => Number(seen.stoodAt[index]);
    return find(seen.text).map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 }));
}
function withMasks(text, secrets) {
    const pieces = [];
    let end = 0;
    for (const secret of secrets) {
        pieces.push(text.slice(end, secret.start), mask);
        end = secret.end;
    }
    return pieces.join('') + text.slice(end);
}
/**
 * The value as JSON would hold it, with every string redacted, keys too. Own keys only, `__proto__` among them as a mere key.
 * What is deeper than 100 levels, or a number that is a secret, becomes `***`.
 */
function redactDeep(redact, value) {
    return redactedAt(0, { redact, value });
}
function redactedAt(depth, { redact, value }) {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value === 'number' || typeof value === 'bigint')
        return redact(String(value)) === String(value) ? value : mask;
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth >= maxDepth)
        return mask;
    const inner = (child) => redactedAt(depth + 1, { redact, value: child });
    if (Array.isArray(value))
        return value.map(inner);
    if ('toJSON' in value && typeof value.toJSON === 'function')
        return inner(value.toJSON());
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [redact(key), inner(child)]));
}


/***/ }),

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   Vs: () => (/* binding */ isReason)
/* harmony export */ });
/** How a step ends: every reason, the result that it belongs to, and the exit code of that result. */
const resultByReason = {
    succeeded: 'success',
    'no-change': 'no-change',
    'not-waited': 'triggered',
    'dry-run': 'skipped',
    'pull-request-closed': 'skipped',
    'branch-deleted': 'skipped',
    'activity-ignored': 'skipped',
    'run-not-successful': 'skipped',
    'secrets-unavailable': 'skipped',
    'cancelled-by-provider': 'cancelled',
    'build-failed': 'failed',
    'deploy-failed': 'failed',
    'provider-error': 'failed',
    'contradictory-status': 'failed',
    'queue-timeout': 'timed-out',
    'run-timeout': 'timed-out',
    'workflow-cancelled': 'interrupted',
    'trigger-unconfirmed': 'uncertain',
    'invalid-input': 'invalid',
    'broken-event': 'invalid',
    'unsupported-event': 'invalid',
    'fork-refused': 'invalid',
    'not-permitted': 'invalid',
    unauthorized: 'error',
    'not-found': 'error',
    rejected: 'error',
    unreachable: 'error',
    'too-many-errors': 'error',
    'bad-response': 'error',
    'wrong-deployment': 'error',
    'outputs-unwritable': 'error',
    internal: 'error',
};
const reasons = Object.keys(resultByReason);
function isReason(text) {
    return Object.hasOwn(resultByReason, text);
}
function resultOf(reason) {
    return resultByReason[reason];
}
/** Exit code 0 or 1; `onCancelled: 'pass'` is the user's word that a superseded deployment is no failure. */
function exitCodeOf(result, onCancelled) {
    switch (result) {
        case 'success':
        case 'no-change':
        case 'triggered':
        case 'skipped':
            return 0;
        case 'cancelled':
            return onCancelled === 'pass' ? 0 : 1;
        default:
            return 1;
    }
}


/***/ }),

/***/ 5375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readRetryAfter)
/* harmony export */ });
/* unused harmony export longestRetryAfterMs */
/** How long a server asks us to wait. */
/** Never shorter, unless the shortest pause that the user chose is shorter still. */
const floorMs = 500;
/** Never longer. */
const longestRetryAfterMs = 5 * 60_000;
/**
 * Reads the header `Retry-After` as whole seconds or as an HTTP date, in ms from now; undefined when it is absent or makes no sense.
 * Bounded by 0.5 s below (or `shortestMs`, if that is shorter) and by 5 min above.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after (read 2026-11-22)
 */
function readRetryAfter(header, at) {
    const text = header?.trim() ?? '';
    const ms = /^\d+$/.test(text) ? Number(text) * 1000 : httpDate(text) - at.date.getTime();
    if (Number.isNaN(ms))
        return undefined;
    return Math.min(Math.max(ms, Math.min(floorMs, at.shortestMs)), longestRetryAfterMs);
}
const weekday = /^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? /;
/** `Date.parse` alone would take `-5` and `Later 2030` for dates, and asctime's form, which is GMT, for local time. */
function httpDate(text) {
    if (!weekday.test(text))
        return Number.NaN;
    return Date.parse(text.endsWith(' GMT') ? text : `${text} GMT`);
}


/***/ }),

/***/ 8894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ hookForms),
  p: () => (/* binding */ tokenForms)
});

// EXTERNAL MODULE: ./build/core/inert-log.js
var inert_log = __webpack_require__(2617);
// EXTERNAL MODULE: ./build/core/inert-markdown.js
var inert_markdown = __webpack_require__(8878);
;// CONCATENATED MODULE: ./build/core/text-encodings.js
/** The ways in which other systems write a text. Each function returns the variants of one family, repetitions included. */
const utf8 = new TextEncoder();
/** What is no UTF-8 becomes U+FFFD, as most servers have it. */
const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** `%XX` where a URL (by ECMAScript, by RFC 3986) or a form (by WHATWG) demands it; upper and lower case. */
function percentForms(text) {
    const component = encodeURIComponent(text);
    const strict = component.replace(/[!'()*]/g, percentOf);
    const form = component.replace(/[!'()~]/g, percentOf).replaceAll('%20', '+');
    return [component, strict, form].flatMap(bothCases);
}
function percentOf(sign) {
    return `%${hexByte(sign.charCodeAt(0))}`;
}
/** `%XX` for every byte. */
function everyByteForms(text) {
    return bothCases([...utf8.encode(text)].map((byte) => `%${hexByte(byte)}`).join(''));
}
/** Every `%XX` is read, once; `+` also as a space. */
function percentDecodedForms(text) {
    return [text, text.replaceAll('+', ' ')].map((form) => form.replace(/(?:%[0-9a-f]{2})+/gi, decodedRun));
}
function decodedRun(run) {
    const bytes = run
        .slice(1)
        .split('%')
        .map((byte) => Number.parseInt(byte, 16));
    return lenientUtf8.decode(Uint8Array.from(bytes));
}
/**
 * Base64 and base64url, padded and not, alone and as the core of a longer text: there the bytes before decide how ours are
 * grouped, so each of three alignments gives another text, of which those characters are kept that hold our bytes alone.
 */
function base64Forms(text) {
    const bytes = [...utf8.encode(text)];
    const padded = base64(bytes);
    const cores = [[], [0], [0, 0]].map((before) => base64([...before, ...bytes]).slice(Math.ceil((before.length * 8) / 6), Math.floor(((before.length + bytes.length) * 8) / 6)));
    const standard = [padded, padded.replace(/=+/, ''), ...cores];
    return [...standard, ...standard.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
}
function base64(bytes) {
    return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}
/** The UTF-8 bytes in hex, upper and lower case. */
function hexForms(text) {
    const hex = [...utf8.encode(text)].map(hexByte).join('');
    return [hex, hex.toLowerCase()];
}
/** As in a JSON string: plain, `\/` (PHP), `\uXXXX` outside ASCII (Python) and for what is active in HTML (Go, Rails). */
function jsonForms(text) {
    const plain = JSON.stringify(text).slice(1, -1);
    return [plain, plain.replaceAll('/', '\\/')].flatMap((form) => [
        form,
        ...[/[^\x20-\x7e]/g, /[<>&]/g, /[<>&']|[^\x20-\x7e]/g].flatMap((escaped) => [
            form.replace(escaped, (unit) => `\\u${hexUnit(unit)}`),
            form.replace(escaped, (unit) => `\\u${hexUnit(unit).toUpperCase()}`),
        ]),
    ]);
}
/** `\uXXXX` for every UTF-16 unit. */
function everyUnitForms(text) {
    const units = Array.from({ length: text.length }, (_, index) => hexUnit(text.charAt(index)));
    return [units, units.map((unit) => unit.toUpperCase())].map((form) => form.map((unit) => `\\u${unit}`).join(''));
}
const htmlNames = { '&': 'amp', '<': 'lt', '>': 'gt', "'": 'apos' };
/** As in HTML: named, decimal, hexadecimal, and the mixtures that common libraries write for quotes. */
function htmlForms(text) {
    const named = (sign) => `&${htmlNames[sign]};`;
    const decimal = (sign) => `&#${codePoint(sign)};`;
    const hexadecimal = (sign) => `&#x${codePoint(sign).toString(16)};`;
    const withNames = text.replace(/[&<>]/g, named);
    const withNamedQuote = withNames.replaceAll('"', '&quot;');
    return [
        withNames,
        withNamedQuote,
        ...[named, decimal, hexadecimal].map((quote) => withNamedQuote.replaceAll("'", quote)),
        withNames.replace(/["']/g, decimal),
        text.replace(/[&<>"']/g, decimal),
        text.replace(/[&<>"']/g, hexadecimal),
        text.replace(/[&<>"']|[^\x20-\x7e]/gu, decimal),
        text.replace(/[&<>"']|[^\x20-\x7e]/gu, hexadecimal),
    ];
}
/** Every character as a number, as some write an address that no machine shall find. */
function everyEntityForms(text) {
    const signs = [...text].map(codePoint);
    return [10, 16].map((base) => signs.map((sign) => `&#${base === 16 ? 'x' : ''}${sign.toString(base)};`).join(''));
}
function codePoint(sign) {
    return Number(sign.codePointAt(0));
}
function bothCases(percentEncoded) {
    return [percentEncoded, percentEncoded.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())];
}
function hexByte(byte) {
    return byte.toString(16).toUpperCase().padStart(2, '0');
}
function hexUnit(unit) {
    return unit.charCodeAt(0).toString(16).padStart(4, '0');
}

;// CONCATENATED MODULE: ./build/core/secret-forms.js
/** Every form in which a secret could appear in a text: what is masked, and what the redactor looks for. */



/** Shorter texts occur by chance everywhere; masking them would erase the log. */
const minLength = 4;
/** What is shorter may be a name with a number. */
const minRandomLength = 16;
/** Shorter query values are flags and numbers. */
const minQueryValueLength = 8;
/** What a hook URL may say beside its secret; outputs show it, so it is never masked. */
const openParameters = new Set(['branch', 'commit', 'force']);
/**
 * The forms of a deploy hook URL, longest first, each once: the URL as given, trimmed, normalised; its path with and without
 * query; the secret segment (the last; in `/api/deploy-hook/{environment}/{secret}/…` the one after the environment), query
 * values of 8 or more characters, user info and fragment; and all of these as other systems encode them.
 * Never the host or the environment id alone, never a pull request number or a commit, nothing shorter than 4 characters.
 */
function hookForms(raw) {
    const given = raw.toWellFormed();
    const url = parsed(given.trim());
    if (url === undefined)
        return tokenForms(raw, []);
    const { environment, secret } = segmentsOf(url);
    const isShown = (text) => `${url.origin}/ ${environment}`.includes(text.trim());
    const wholes = [...spellings(given), url.href, url.pathname + url.search, url.pathname];
    return ordered([
        ...unique(wholes.filter((whole) => !isShown(whole)))
            .flatMap(encodedForms)
            .filter((form) => !isShown(form)),
        ...unique([secret, url.username, url.password, url.hash.slice(1), ...queryValues(url)]).flatMap(secretForms),
    ]);
}
/**
 * The forms of a token, longest first, each once: as given, trimmed, line by line, without its scheme and with each of
 * `schemes` (such as `Bearer`), and encoded. Nothing shorter than 4 characters.
 */
function tokenForms(raw, schemes) {
    const given = raw.toWellFormed();
    const bare = withoutScheme(given.trim(), schemes);
    // A scheme without a token is a word like any other.
    if (bare.length < minLength || schemes.includes(bare.replace(/:$/, '')))
        return [];
    return ordered([
        ...unique([...spellings(given), bare]).flatMap(secretForms),
        ...schemes.flatMap((scheme) => [`${scheme} ${bare}`, `${scheme}: ${bare}`]),
    ]);
}
/** As given, trimmed, and its lines, since a log shows a text of many lines line by line. */
function spellings(given) {
    return [given, given.trim(), ...given.split(/[\r\n]/).map((line) => line.trim())];
}
/** A hook pasted without its scheme is faulty, and just as secret; a text without host and path may be the secret itself. */
function parsed(text) {
    const whole = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\//i.test(text) ? `https://${text}` : text;
    return /^https?:/i.test(whole) && URL.canParse(whole) ? new URL(whole) : undefined;
}
function segmentsOf(url) {
    const segments = url.pathname.split('/').filter((segment) => segment !== '');
    const hook = segments.indexOf('deploy-hook');
    if (hook === -1)
        return { environment: '', secret: segments.at(-1) ?? '' };
    return { environment: segments[hook + 1] ?? '', secret: segments[hook + 2] ?? '' };
}
/** A key without a name may end in `=` itself, as base64 does. */
function queryValues(url) {
    return url.search
        .slice(1)
        .split('&')
        .map((pair) => ({ pair, sign: pair.indexOf('=') }))
        .filter(({ pair, sign }) => !openParameters.has(pair.slice(0, Math.max(sign, 0))))
        .map(({ pair, sign }) => (/^=*$/.test(pair.slice(sign + 1)) ? pair : pair.slice(sign + 1)))
        .filter((value) => value.length >= minQueryValueLength);
}
function withoutScheme(text, schemes) {
    const scheme = schemes.find((word) => text.toLowerCase().startsWith(word.toLowerCase()));
    const rest = /^:?\s+(.*)/s.exec(text.slice(scheme?.length ?? text.length));
    return rest?.[1] ?? text;
}
/** For a text that holds a secret. */
function encodedForms(text) {
    return readings(text).flatMap((form) => [
        form,
        ...percentForms(form),
        ...jsonForms(form),
        ...htmlForms(form),
        ...inertForms(form),
    ]);
}
/** As it is, and what its `%XX` stand for. What is too short itself is as common in any encoding. */
function readings(text) {
    return unique([text, ...percentDecodedForms(text)]).filter(isLongEnough);
}
/** As our own log and comments would show it, at the start and in the middle of a text. */
function inertForms(text) {
    const all = Number.POSITIVE_INFINITY;
    return [
        (0,inert_log/* inertLine */.F)(`x${text}`, all).slice(1).trimEnd(),
        (0,inert_markdown/* inertMarkdown */.Ic)(text, all),
        (0,inert_markdown/* inertMarkdown */.Ic)(`x${text}`, all).slice(1),
    ];
}
/** For the secret itself: also what hides it byte by byte. */
function secretForms(secret) {
    const hidden = readings(secret).flatMap((form) => [
        ...everyByteForms(form),
        ...everyUnitForms(form),
        ...everyEntityForms(form),
        ...base64Forms(form),
        ...hexForms(form),
        ...loweredForms(form),
    ]);
    return [...encodedForms(secret), ...hidden];
}
/** As a reader of URLs writes it where it is taken for a host. A word in lower case is a word; what is random has digits. */
function loweredForms(text) {
    return text.length >= minRandomLength && /\d/.test(text) ? [text.toLowerCase()] : [];
}
function ordered(forms) {
    return unique(forms)
        .filter(isLongEnough)
        .sort((left, right) => right.length - left.length);
}
function isLongEnough(text) {
    return text.trim().length >= minLength;
}
function unique(texts) {
    return [...new Set(texts)];
}


/***/ }),

/***/ 3071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ onCancelled),
/* harmony export */   F8: () => (/* binding */ readReporting),
/* harmony export */   Fn: () => (/* binding */ allowedBaseUrl),
/* harmony export */   OG: () => (/* binding */ readWaiting),
/* harmony export */   T_: () => (/* binding */ readTracker),
/* harmony export */   _0: () => (/* binding */ allowedUrl),
/* harmony export */   dC: () => (/* binding */ readConnection),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _allowed_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9682);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9380);
/* harmony import */ var _input_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5798);
/** The inputs that several actions have in common, with one meaning everywhere. */



const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const pauseRange = { leastMs: 50, mostMs: 5 * minute };
const deadlineRange = { leastMs: second, mostMs: 24 * hour };
/** A URL that may be contacted, or empty. What is wrong is told without the URL, which may be a secret. */
function allowedUrl(hosts) {
    return {
        legal: `an https: URL whose host is one of ${hosts.join(', ')} (others by \`allowed-hosts\`)`,
        parse: (given) => {
            if (given === '')
                return (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)('');
            const checked = (0,_allowed_url_js__WEBPACK_IMPORTED_MODULE_1__/* .checkUrl */ .CU)(given, hosts);
            return checked.kind === 'ok' ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(checked.url.href) : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(checked.why);
        },
    };
}
/** Where an API begins: an allowed URL without a query and without a trailing slash, or empty. */
function allowedBaseUrl(hosts) {
    const { legal, parse } = allowedUrl(hosts);
    return {
        legal,
        parse: (given) => {
            const parsed = parse(given);
            if (parsed.kind === 'fault')
                return parsed;
            return given.includes('?') ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('it holds a query (?)') : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(parsed.value.replace(/\/+$/, ''));
        },
    };
}
function readConnection(reader, providerHosts) {
    const further = reader.read('allowed-hosts', allowedHosts, '');
    return {
        hosts: [...providerHosts, ...further],
        requestTimeoutMs: reader.read('request-timeout', (0,_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)({ leastMs: 50, mostMs: 5 * minute }), '10s'),
    };
}
const allowedHosts = {
    legal: '`host` or `host:port`, one a line',
    parse: (given) => {
        const { hosts, faults } = (0,_allowed_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAllowedHosts */ .Vn)(given);
        return faults.length === 0 ? (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(hosts) : (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(faults.join('; '));
    },
};
/** A deployment may need a moment until the API knows it. */
const notFoundGraceMs = minute;
function readWaiting(reader, given) {
    const runTimeoutMs = reader.read('timeout', (0,_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(deadlineRange), given.timeout);
    const limits = {
        runTimeoutMs,
        queueTimeoutMs: given.queueTimeout ? reader.read('queue-timeout', (0,_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(deadlineRange), '30m') : runTimeoutMs,
        requestTimeoutMs: given.requestTimeoutMs,
        maxPollErrors: reader.read('max-poll-errors', (0,_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)({ least: 0, most: 1000 }), '5'),
        notFoundGraceMs,
    };
    return { wait: reader.read('wait', _input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM, 'true'), limits, pauses: readPauses(reader) };
}
const longestPauseDefaultMs = 15 * second;
/** Who only raises `poll-interval` means both. */
function readPauses(reader) {
    const shortestMs = reader.read('poll-interval', (0,_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(pauseRange), '1s');
    const longestMs = reader.read('poll-interval-max', (0,_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(pauseRange), '15s');
    if (longestMs >= shortestMs)
        return { shortestMs, longestMs };
    const faulty = reader.faults.some(({ input }) => input === 'poll-interval');
    if (longestMs !== longestPauseDefaultMs && !faulty) {
        reader.fault({
            input: 'poll-interval-max',
            problem: 'it is shorter than `poll-interval`',
            legal: 'at least `poll-interval`',
        });
    }
    return { shortestMs, longestMs: shortestMs };
}
function readReporting(reader) {
    return {
        gitHubToken: reader.read('github-token', (0,_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .token */ .Sh)({ schemes: [] }), ''),
        comment: reader.read('comment', _input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM, 'true'),
        commentKey: reader.read('comment-key', (0,_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ most: 200 }), ''),
        summary: reader.read('summary', _input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM, 'true'),
        gitHubDeployment: reader.read('github-deployment', _input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM, 'false'),
        environment: reader.read('environment', (0,_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ most: 255 }), ''),
        commitStatus: reader.read('commit-status', (0,_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ most: 255 }), ''),
    };
}
/** A tracker is named completely or not at all. The host of `tracker-url` is allowed by being named there. */
function readTracker(reader, raw, hosts) {
    const tracker = {
        baseUrl: reader.read('tracker-url', allowedBaseUrl([...hosts, ...hostOf(raw('tracker-url'))]), ''),
        token: reader.read('tracker-token', (0,_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .token */ .Sh)({ schemes: ['Bearer'] }), ''),
        componentId: reader.read('tracker-component-id', _input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .uuid */ .uR, ''),
        environmentId: reader.read('tracker-environment-id', _input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .uuid */ .uR, ''),
        version: reader.read('tracker-version', (0,_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ most: 255 }), ''),
        required: reader.read('tracker-required', _input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM, 'false'),
    };
    const parts = {
        'tracker-url': tracker.baseUrl,
        'tracker-token': tracker.token,
        'tracker-component-id': tracker.componentId,
        'tracker-environment-id': tracker.environmentId,
    };
    const faulty = new Set(reader.faults.map(({ input }) => input));
    const missing = Object.entries(parts).flatMap(([name, given]) => (given === '' && !faulty.has(name) ? [name] : []));
    const named = missing.length < Object.keys(parts).length || tracker.version !== '' || tracker.required;
    if (!named)
        return undefined;
    for (const input of missing) {
        reader.fault({ input, problem: 'it is missing', legal: 'a tracker is named completely or not at all' });
    }
    return tracker;
}
/** Only over TLS: a loopback tracker without it has to be listed in `allowed-hosts`. */
function hostOf(given) {
    return /^https:\/\//i.test(given.trim()) && URL.canParse(given.trim()) ? [new URL(given.trim()).host] : [];
}
/** What becomes of a deployment that the provider cancelled. */
const onCancelled = (0,_input_types_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('fail', 'pass');


/***/ }),

/***/ 8744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ hostFor),
  R: () => (/* binding */ startAction)
});

// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/core/code-points.js
var code_points = __webpack_require__(8081);
// EXTERNAL MODULE: ./build/reporters/afloat.js
var afloat = __webpack_require__(1322);
;// CONCATENATED MODULE: ./build/reporters/error-message.js
/** The one `::error::` of a run that fails: what happened, what may be running, what to do next, what was seen. */


/**
 * One line of at most `maxCharacters` as the runner reads it, where `%` takes three. `tally` is the rendered one, or empty.
 * A provider may say much: what is cut is its words, never what to do.
 */
function errorMessage(outcome, tally = '', { maxCharacters = 3_800 } = {}) {
    const { happened } = outcome;
    const rest = [
        (0,afloat/* afloatSentence */.R)(outcome),
        outcome.next === '' ? '' : `Next: ${oneLine(outcome.next)}`,
        tally === '' || happened.includes(tally) ? '' : `Seen: ${tally}.`,
    ].filter((part) => part !== '');
    const tail = within(rest.join(' '), Math.floor(maxCharacters / 2));
    return `${within(oneLine(happened), maxCharacters - escapedLength(tail) - 1)} ${tail}`.trim();
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** The runner wants `%`, CR and LF escaped. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts (read 2026-11-22) */
function escapedLength(text) {
    return text.length + 2 * (text.match(/%/g)?.length ?? 0);
}
function within(text, maxCharacters) {
    let kept = text;
    while (escapedLength(kept) > maxCharacters) {
        kept = (0,code_points/* cutCodePoints */.D)(kept, [...kept].length - Math.max(1, Math.ceil((escapedLength(kept) - maxCharacters) / 3)));
    }
    return kept;
}

// EXTERNAL MODULE: ./build/runtime/environment.js
var environment = __webpack_require__(4990);
// EXTERNAL MODULE: ./build/core/head-start.js
var head_start = __webpack_require__(871);
// EXTERNAL MODULE: ./build/core/redact.js + 2 modules
var core_redact = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/core/secret-forms.js + 1 modules
var secret_forms = __webpack_require__(8894);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/runtime/clean-answers.js
/** Takes secrets out of answers before anybody reads them: once a text is cut, half a secret is found by no redactor. */


/** Shorter ones could be words that an answer needs, such as a status. */
const shortestForm = 12;
/** The same, with `***` for secrets in headers and bodies. */
function cleanAnswers(http, redact) {
    return {
        send: async (request, limits) => cleaned(await http.send(request, limits), redact),
    };
}
function cleaned(exchange, redact) {
    if (exchange.kind === 'broken')
        return exchange;
    const headers = Object.entries(exchange.headers).map(([name, value]) => [name, redact(value)]);
    return { ...exchange, headers: Object.fromEntries(headers), body: cleanBody(exchange.body, redact) };
}
/** What an escape within a string of JSON hides is looked for as well. Nearly every answer holds nothing, and stays as it is. */
function cleanBody(body, redact) {
    const readings = body.includes('\\') ? [body, unescaped(body)] : [body];
    if (readings.every((text) => redact(text) === text))
        return body;
    const read = (0,json/* parseJson */.q)(body);
    return read === undefined ? redact(body) : JSON.stringify((0,core_redact/* redactDeep */.K)(redact, read));
}
/** Every string of the document as it is meant, without the cost of reading it: a thousand comments are millions of characters. */
function unescaped(json) {
    return json.replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, unit, sign) => unit === undefined ? (meant.get(sign) ?? sign) : String.fromCharCode(Number.parseInt(unit, 16)));
}
/** https://www.rfc-editor.org/rfc/rfc8259#section-7 (read 2026-11-22) */
const meant = new Map([
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);

// EXTERNAL MODULE: ./build/runtime/clock.js
var clock = __webpack_require__(4821);
// EXTERNAL MODULE: ./build/runtime/command-files.js
var command_files = __webpack_require__(84);
;// CONCATENATED MODULE: ./build/runtime/github.js
/** GitHub's REST API: Octokit knows the routes, our own http carries them, so that deadline, cap and proxy are the same as everywhere. */

/** A hundred comments at their longest. */
const largestAnswerBytes = 10_000_000;
/** Never throws; never retries; follows no redirect. https://docs.github.com/en/rest (read 2026-11-22) */
function createGitHub(settings) {
    return {
        async request(route, parameters, limits) {
            try {
                const octokit = await load(settings);
                const reply = await octokit.request(route, {
                    ...addressOf(route, settings),
                    ...clean(settings, parameters),
                    request: { fetch: carrier(settings.http, limits) },
                });
                // A redirect is not followed, and no answer.
                if (reply.status >= 300)
                    return { kind: 'failed', status: reply.status, message: '', rateLimited: false };
                return { kind: 'ok', data: reply.data, status: reply.status };
            }
            catch (error) {
                return failedReply(error);
            }
        },
    };
}
/**
 * Loaded only when somebody has something to tell GitHub. Octokit's core, without the 220 kB of named methods and the HTTP
 * client that `@actions/github` adds: we have the routes and the transport. It would print its warnings to stderr.
 */
async function load({ token, apiUrl }) {
    const { Octokit } = await __webpack_require__.e(/* import() */ 194).then(__webpack_require__.bind(__webpack_require__, 5194));
    const quiet = () => undefined;
    const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    return new Octokit({ auth: token, baseUrl: apiUrl, userAgent: 'touchdown', log });
}
/** GHES has REST below `/api/v3` and GraphQL at `/api/graphql`. */
function addressOf(route, { owner, repo, apiUrl }) {
    if (route.endsWith(' /graphql'))
        return { baseUrl: apiUrl.replace(/\/api\/v3$/, '/api') };
    return route.includes('{owner}') ? { owner, repo } : {};
}
function clean(settings, parameters) {
    const redacted = (0,core_redact/* redactDeep */.K)(settings.redact, parameters);
    return typeof redacted === 'object' && redacted !== null ? { ...redacted } : {};
}
function carrier(http, limits) {
    return async (url, init) => {
        const exchange = await http.send({
            method: methodOf(init.method),
            url,
            headers: init.headers,
            ...(init.body !== undefined && { body: init.body }),
        }, { ...limits, largestAnswerBytes });
        if (exchange.kind === 'broken')
            throw new Error(`GitHub was not reached: ${exchange.cause}`);
        const { status, headers, body } = exchange;
        return {
            status,
            url,
            headers: new Map(Object.entries(headers)),
            text: async () => body,
            arrayBuffer: async () => new ArrayBuffer(0),
        };
    };
}
function methodOf(method) {
    switch (method) {
        case 'POST':
        case 'PUT':
        case 'PATCH':
        case 'DELETE':
            return method;
        default:
            return 'GET';
    }
}
function failedReply(error) {
    const { status, message, headers } = refusalOf(error);
    const limited = status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers));
    return { kind: 'failed', status, message, rateLimited: limited || (status === 403 && /rate limit/i.test(message)) };
}
function refusalOf(error) {
    if (!(error instanceof Error))
        return { status: 0, message: 'GitHub was not reached', headers: {} };
    const response = 'response' in error && isRecord(error.response) ? error.response : undefined;
    if (!response || typeof response['status'] !== 'number')
        return { status: 0, message: 'no answer came in time', headers: {} };
    const data = isRecord(response['data']) ? response['data'] : {};
    const message = typeof data['message'] === 'string' ? data['message'] : '';
    return { status: response['status'], message, headers: isRecord(response['headers']) ? response['headers'] : {} };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./build/runtime/answer.js
/** Reads the answer of one request: capped, complete or not at all. */
/** No answer of a provider is larger. */
const answer_largestAnswerBytes = 1_000_000;
/** What comes back at once knows the status; `done` brings the same with the body. */
function readAnswer(response, { fail, done, ...limits }) {
    const answer = {
        kind: 'answered',
        status: response.statusCode ?? 0,
        headers: headersOf(response),
        body: '',
    };
    const plain = /^(?:identity)?$/i.test(answer.headers['content-encoding']?.trim() ?? '');
    const largest = limits.largestAnswerBytes ?? answer_largestAnswerBytes;
    const body = createBody();
    response.on('data', (chunk) => {
        if (body.length + chunk.length > largest)
            fail('oversized');
        else
            body.add(chunk);
    });
    response.on('error', () => fail('truncated'));
    response.on('close', () => response.complete || fail('truncated'));
    response.on('end', () => {
        if (!response.complete)
            fail('truncated');
        else if (!plain)
            fail('encoded');
        else
            done({ ...answer, body: body.text() });
    });
    return answer;
}
const blockBytes = 65_536;
/** In blocks: a million chunks of a byte each, kept as they come, would take half a gigabyte; one piece that grows, twice its size. */
function createBody() {
    const full = [];
    let block = Buffer.alloc(0);
    let used = 0;
    let length = 0;
    return {
        get length() {
            return length;
        },
        add(chunk) {
            length += chunk.length;
            for (let rest = chunk; rest.length > 0;) {
                if (used === block.length) {
                    // Most answers come in one piece, and take no more than its size.
                    const size = full.length === 0 ? rest.length : blockBytes;
                    full.push(block);
                    block = Buffer.alloc(size);
                    used = 0;
                }
                const copied = rest.copy(block, used);
                used += copied;
                rest = rest.subarray(copied);
            }
        },
        text: () => Buffer.concat([...full, block.subarray(0, used)]).toString('utf8'),
    };
}
function headersOf(response) {
    const headers = Object.entries(response.headers);
    return Object.fromEntries(headers.map(([name, value]) => [name, Array.isArray(value) ? value.join('\n') : (value ?? '')]));
}

;// CONCATENATED MODULE: ./build/runtime/break-cause.js
/** What an error of Node's sockets means, by its code. */
const causeByCode = {
    ENOTFOUND: 'dns',
    ECONNREFUSED: 'refused',
    ETIMEDOUT: 'timeout',
    ECONNRESET: 'reset',
    ECONNABORTED: 'reset',
    EPIPE: 'reset',
    // OpenSSL's: what came in is no TLS.
    EPROTO: 'certificate',
};
/** Node's names for what the system says: `EHOSTUNREACH`, `EMFILE`. */
const systemError = /^E[A-Z0-9]+$/;
/**
 * `secure`: the URL is `https:`. Whatever ends a TLS handshake and comes neither from the system nor from the parser of HTTP
 * is about trust: an unknown issuer, a wrong name, an expired certificate, a server that does not speak TLS.
 * https://nodejs.org/api/tls.html#x509-certificate-error-codes (read 2026-11-22)
 */
function breakCauseOf(error, { written, secure }) {
    const code = codeOf(error);
    const known = causeByCode[code];
    if (known === 'certificate')
        return written ? 'reset' : known;
    if (known)
        return known;
    if (code.startsWith('EAI_'))
        return 'dns';
    if (systemError.test(code))
        return written ? 'reset' : 'unreachable';
    return secure && !written && code !== '' && !code.startsWith('HPE_') ? 'certificate' : 'protocol';
}
/** Several addresses that all failed come as one AggregateError; the first tells as much as any. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return '';
    if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0)
        return codeOf(error.errors[0]);
    return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

// EXTERNAL MODULE: ./build/runtime/builtin.js
var builtin = __webpack_require__(9552);
;// CONCATENATED MODULE: ./build/runtime/line.js
/** The life of one request: has it been written, and what cuts it off? */
/** The time runs from now on. */
function openLine(limits) {
    let written = false;
    let cause;
    let listener;
    const cut = (why) => {
        if (cause !== undefined)
            return;
        cause = why;
        listener?.(why);
    };
    const timer = setTimeout(() => cut('timeout'), limits.timeoutMs);
    const abort = () => cut('aborted');
    const abandon = () => written || cut('aborted');
    listen(limits.signal, abort);
    listen(limits.abandon, abandon);
    return {
        get written() {
            return written;
        },
        markWritten() {
            written = true;
        },
        onCut(next) {
            listener = next;
            if (cause !== undefined)
                next(cause);
        },
        close() {
            clearTimeout(timer);
            limits.signal?.removeEventListener('abort', abort);
            limits.abandon?.removeEventListener('abort', abandon);
        },
    };
}
function listen(signal, heard) {
    if (signal?.aborted)
        heard();
    else
        signal?.addEventListener('abort', heard, { once: true });
}

// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __webpack_require__(9783);
;// CONCATENATED MODULE: ./build/runtime/proxy.js
/** The runner's proxy, by the rules that all of GitHub's actions follow (`https_proxy`, `no_proxy`, loopback never). */

/** Never throws. */
function routeTo(url) {
    try {
        const proxy = (0,lib_proxy/* getProxyUrl */.s)(url);
        // The package's own kind of URL gives user and password decoded.
        return proxy === undefined ? { kind: 'direct' } : routeThrough(proxy);
    }
    catch {
        return { kind: 'unusable' };
    }
}
function routeThrough(url) {
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return { kind: 'unusable' };
    const { username, password } = url;
    const credentials = Buffer.from(`${username}:${password}`).toString('base64');
    return { kind: 'proxy', url, authorization: username === '' && password === '' ? '' : `Basic ${credentials}` };
}
/** The proxies that the environment names, for their passwords to be masked. */
function proxyUrls() {
    const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
    return names.map((name) => process.env[name] ?? '').filter((url) => url !== '');
}

;// CONCATENATED MODULE: ./build/runtime/tunnel.js
/**
 * A connection through the runner's proxy: `CONNECT`, asked for by Node's own client. The well-known packages for it keep what a
 * proxy answers without bound, and print the proxy's password where `DEBUG` is set.
 * https://nodejs.org/api/http.html#event-connect (read 2026-11-22)
 */


/** Ends with the line: whatever cuts it gives up the proxy too. */
function openTunnel(target, { proxy, line }) {
    const secure = proxy.url.protocol === 'https:';
    const { request } = secure ? builtin/* builtin */.S.https : builtin/* builtin */.S.http;
    const authority = `${target.hostname}:${target.port || 443}`;
    const headers = { host: authority, ...(proxy.authorization !== '' && { 'proxy-authorization': proxy.authorization }) };
    return new Promise((resolve) => {
        const asking = request({ ...tunnel_addressOf(proxy.url), method: 'CONNECT', path: authority, headers, agent: false });
        const fail = (cause) => {
            resolve({ kind: 'failed', cause });
            asking.destroy();
        };
        line.onCut(fail);
        asking.on('error', (error) => fail(causeOf(error, secure)));
        // Node gives every answer to a CONNECT here, the refusals too.
        asking.on('connect', ({ statusCode = 0 }, socket, early) => {
            if (statusCode < 200 || statusCode >= 300) {
                socket.destroy();
                return fail('proxy');
            }
            if (early.length > 0)
                socket.unshift(early);
            resolve({ kind: 'open', socket });
        });
        asking.end();
    });
}
function tunnel_addressOf({ hostname, port }) {
    return { host: plainHost(hostname), ...(port !== '' && { port }) };
}
/** Whatever else goes wrong before the tunnel stands is the proxy's. */
function causeOf(error, secure) {
    const cause = breakCauseOf(error, { written: false, secure });
    return cause === 'protocol' || cause === 'reset' ? 'proxy' : cause;
}
/** An IPv6 address without its brackets. */
function plainHost(hostname) {
    return hostname.replace(/^\[|\]$/g, '');
}

;// CONCATENATED MODULE: ./build/runtime/http.js
/**
 * One HTTP request, and the whole truth about how it went: a deadline over all of it, a cap on the answer, no redirect, no
 * retry, no decompression. `@actions/http-client` gives none of these (its `readBody()` never settles when the connection
 * dies mid-body), and costs 74 ms at start; its proxy rules are used.
 */






/** `route` says which requests go through a proxy; by itself, as the environment has it. */
function createHttp(route = routeTo) {
    return {
        async send(request, limits) {
            const line = openLine(limits);
            try {
                const url = new URL(request.url);
                const way = await http_open(url, { route: route(url), line });
                if (way.kind === 'failed')
                    return { kind: 'broken', cause: way.cause, requestWritten: false };
                return await exchange(request, { url, connection: way.connection, limits, line });
            }
            catch {
                return { kind: 'broken', cause: 'protocol', requestWritten: line.written };
            }
            finally {
                line.close();
            }
        },
    };
}
/** One connection for one request: none is kept, so that none can be found dead by the next. */
async function http_open(url, { route, line }) {
    if (route.kind === 'direct')
        return { kind: 'open', connection: { agent: false } };
    if (route.kind === 'unusable')
        return { kind: 'failed', cause: 'proxy' };
    const tunnel = await openTunnel(url, { proxy: route, line });
    if (tunnel.kind === 'failed')
        return tunnel;
    const connection = { createConnection: () => secured(tunnel.socket, url), defaultPort: 443 };
    return { kind: 'open', connection };
}
function secured(socket, url) {
    const host = plainHost(url.hostname);
    const isName = !/^[\d.]+$|:/.test(host);
    return builtin/* builtin */.S.tls.connect({ socket, host, ...(isName && { servername: host }), ALPNProtocols: ['http/1.1'] });
}
function exchange(request, { url, connection, limits, line }) {
    const secure = url.protocol === 'https:';
    return new Promise((resolve) => {
        const { request: send } = secure ? builtin/* builtin */.S.https : builtin/* builtin */.S.http;
        const outgoing = send(url, { ...connection, method: request.method, headers: http_headersOf(request) });
        let early;
        const fail = (cause) => {
            resolve(early ?? { kind: 'broken', cause, requestWritten: line.written });
            outgoing.destroy();
        };
        line.onCut(fail);
        let whole = () => false;
        // What comes behind a whole answer belongs to nobody.
        outgoing.on('error', (error) => whole() || fail(breakCauseOf(error, { written: line.written, secure })));
        let hints = 0;
        outgoing.on('information', () => {
            hints += 1;
            if (hints > mostHints)
                fail('protocol');
        });
        outgoing.on('upgrade', (response, socket) => {
            resolve(handedOver(response));
            socket.destroy();
        });
        outgoing.on('response', (response) => {
            whole = () => response.complete;
            // What is not a 2xx has said all that counts in its status: however the rest breaks, that stands.
            const partly = readAnswer(response, { fail, done: resolve, largestAnswerBytes: limits.largestAnswerBytes });
            if (partly.status < 200 || partly.status >= 300)
                early = partly;
        });
        watchSocket(outgoing, line);
        outgoing.end(request.body);
    });
}
/** Answers before the answer, such as 103. Who sends them for ever fills the memory, and says nothing. */
const mostHints = 100;
/** 101 hands the socket over: nothing that we asked for. */
function handedOver(response) {
    return { kind: 'answered', status: response.statusCode ?? 0, headers: {}, body: '' };
}
function http_headersOf(request) {
    const length = request.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(request.body)) };
    return {
        accept: 'application/json',
        'accept-encoding': 'identity',
        'user-agent': 'touchdown',
        ...length,
        ...request.headers,
    };
}
/** From the moment the connection stands (with TLS: is trusted), the request counts as written. */
function watchSocket(outgoing, line) {
    outgoing.once('socket', (socket) => {
        const ready = () => line.markWritten();
        if ('encrypted' in socket)
            socket.once('secureConnect', ready);
        else if (socket.connecting)
            socket.once('connect', ready);
        else
            ready();
    });
}

// EXTERNAL MODULE: ./build/core/inert-log.js
var inert_log = __webpack_require__(2617);
;// CONCATENATED MODULE: ./build/runtime/workflow-command.js
/**
 * The runner's commands on stdout. Written here and not through `@actions/core`, since masks must stand before everything
 * else and loading that package takes longer than the request that starts the deployment.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands (read 2026-11-22)
 */
/** One line, without its end; whatever `message` holds stays in it. */
function workflowCommand(name, message) {
    return `::${name}::${message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`;
}
/** The longest start of a text whose command form has at most `mostCharacters` characters; never half a surrogate pair. */
function cutForCommand(text, mostCharacters) {
    let length = 0;
    let kept = '';
    for (const character of text) {
        length += /[%\r\n]/.test(character) ? 3 : character.length;
        if (length > mostCharacters - 1)
            return `${kept}…`;
        kept += character;
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/runtime/log-sink.js
/** The one way to stdout: every text is redacted and made inert, and annotations stay within what GitHub shows. */


/** GitHub shows ten annotations of a kind for a step. */
const mostAnnotations = 10;
/** GitHub shows no more of an annotation. */
const longestErrorCharacters = 4096;
/** `write` gets whole lines without their end; masks come as one text of several lines. */
function createLogSink({ redact, debug, ...settings }) {
    let before = [() => mask(settings.secretForms())];
    const writeBefore = () => {
        const writings = before;
        before = [];
        for (const writing of writings)
            writing();
    };
    const write = (line) => {
        writeBefore();
        settings.write(line);
    };
    const mask = (values) => {
        if (values.length > 0)
            write(values.map((value) => workflowCommand('add-mask', value)).join('\n'));
    };
    const used = new Map();
    const clean = (text, longest) => (0,inert_log/* inertLine */.F)(redact(text), longest);
    const annotate = (name, text, longest) => {
        const times = (used.get(name) ?? 0) + 1;
        used.set(name, times);
        const shown = cutForCommand(clean(text, longest), longestErrorCharacters);
        write(times > mostAnnotations ? shown : workflowCommand(name, shown));
    };
    return {
        mask,
        opening: (text) => {
            before.push(() => settings.write(clean(text)));
            settings.later(writeBefore);
        },
        line: (text) => write(clean(text)),
        debug: (text) => {
            if (debug)
                write(workflowCommand('debug', clean(text)));
        },
        notice: (text) => annotate('notice', text),
        warning: (text) => annotate('warning', text),
        error: (text) => annotate('error', text, longestErrorCharacters),
        group: (title, lines) => {
            write(workflowCommand('group', clean(title)));
            for (const line of lines)
                write(clean(line));
            write(workflowCommand('endgroup', ''));
        },
    };
}
let isHeard = false;
/** Nobody reads any more where stdout is closed: that must neither end the run nor change its result, and Node would end it. */
function writeToStdout(line) {
    if (!isHeard)
        process.stdout.on('error', () => undefined);
    isHeard = true;
    if (process.stdout.writable)
        process.stdout.write(`${line}\n`);
}

;// CONCATENATED MODULE: ./build/runtime/outputs.js
/** The outputs of the step: each name once, in the order in which they became known. */
/** `write` may throw: its message is the fault. */
function createOutputs(write) {
    const written = new Set();
    let fault = '';
    const set = (name, value) => {
        // After one that could not be written there is none: no later step shall take a part for the whole.
        if (written.has(name) || fault !== '')
            return;
        written.add(name);
        try {
            write(name, value);
        }
        catch (error) {
            fault = error instanceof Error ? error.message : 'they could not be written';
        }
    };
    return {
        set,
        finish({ result, reason, ...values }) {
            for (const [name, value] of Object.entries(values))
                set(name, value);
            // Last, so that a result and its reason stand only where everything stands.
            if (reason !== undefined)
                set('reason', reason);
            if (result !== undefined)
                set('result', result);
            return fault;
        },
    };
}

// EXTERNAL MODULE: ./build/runtime/signals.js
var signals = __webpack_require__(4234);
;// CONCATENATED MODULE: ./build/runtime/state-store.js
/** State for `post`, in the file at once: a process that is killed in the next moment has said what it knew. */
/** `write` may throw: a run without state still ends well, only `post` then knows less. */
function createStateStore(write) {
    const saved = new Map();
    return {
        save(name, value) {
            if (saved.get(name) === value)
                return;
            saved.set(name, value);
            try {
                write(name, value);
            }
            catch {
                // The outputs file, which users read, tells of a broken runner; this one is for us alone.
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/runtime/host.js
/** The real outside, assembled once per process. */













/** Signals are heard from here on. */
function createHost({ secretForms, gitHubToken }) {
    const { interrupt, stop } = (0,signals/* listenForSignals */.s)();
    const secrets = createSecrets(secretForms);
    const redact = (text) => secrets.redactors().all(text);
    const log = createLogSink({
        write: writeToStdout,
        secretForms: secrets.forms,
        redact,
        debug: (0,environment/* isStepDebug */.S9)(),
        later: (work) => void clock/* systemClock */.m.doze(head_start/* headStartMs */.F).then(work),
    });
    const http = cleanAnswers(createHttp(), (text) => secrets.redactors().long(text));
    const run = (0,environment/* readRunFacts */.FA)();
    const gitHubOver = (by) => {
        const { owner, repo } = run;
        if (gitHubToken === '' || repo === '')
            return undefined;
        return createGitHub({ http: by, token: gitHubToken, apiUrl: (0,environment/* gitHubApiUrl */.Ly)(), owner, repo, redact });
    };
    return {
        http,
        clock: clock/* systemClock */.m,
        random: Math.random,
        log,
        interrupt,
        stop,
        run,
        state: createStateStore((name, value) => (0,command_files/* appendEntry */.D4)('GITHUB_STATE', { name, value: redact(value) })),
        outputs: createOutputs((name, value) => (0,command_files/* appendEntry */.D4)('GITHUB_OUTPUT', { name, value: redact(value) })),
        summary: createSummaryWriter(redact),
        redact,
        hide: (secret) => {
            const forms = (0,secret_forms/* tokenForms */.p)(secret, ['Bearer']);
            log.mask(forms);
            secrets.add(forms);
        },
        gitHubHost: URL.canParse((0,environment/* gitHubApiUrl */.Ly)()) ? new URL((0,environment/* gitHubApiUrl */.Ly)()).host : '',
        gitHubOver,
        github: gitHubOver(http),
    };
}
/** Made when the first text is to be shown, and not at the start: the trigger goes first. */
function createSecrets(secretForms) {
    let known;
    let redactors;
    const forms = () => {
        known ??= secretForms();
        return known;
    };
    return {
        forms,
        redactors: () => {
            redactors ??= redactorsOf(forms());
            return redactors;
        },
        add: (further) => {
            known = [...forms(), ...further];
            redactors = undefined;
        },
    };
}
/** One where both would be the same: a fleet has twenty thousand forms. */
function redactorsOf(forms) {
    const all = (0,core_redact/* createRedactor */.l)(forms);
    const long = forms.filter(({ length }) => length >= shortestForm);
    return { all, long: long.length === forms.length ? all : (0,core_redact/* createRedactor */.l)(long) };
}
function createSummaryWriter(redact) {
    return {
        write: async (markdown) => {
            try {
                (0,command_files/* appendSummary */.fe)(redact(markdown));
                return 'ok';
            }
            catch (error) {
                return error instanceof Error ? error.message : 'the summary could not be written';
            }
        },
    };
}

// EXTERNAL MODULE: ./build/runtime/supervise.js + 1 modules
var supervise = __webpack_require__(17);
// EXTERNAL MODULE: ./build/main/secrets.js
var main_secrets = __webpack_require__(1649);
;// CONCATENATED MODULE: ./build/main/action.js
/** What every action does around its work: work, write the outputs, say how it ended, and fail closed. */








/** Ends the process, with exit code 1 unless the outcome passes. What is thrown on the way is an ending, too: `internal`. */
function startAction(action) {
    const host = hostFor(action.secrets);
    let running = Promise.resolve();
    let fault;
    let settled;
    let exitCode;
    const failed = () => action.endingWith((before) => internal(before, fault ?? 'the run did not come to its end'));
    const settle = (ending) => {
        settled ??= withOutputs(action, { host, ending: fault === undefined ? ending : failed() });
        return settled;
    };
    const finish = (ending) => {
        exitCode ??= action_close(action, { host, ending: settle(ending ?? failed()) });
        return exitCode;
    };
    (0,supervise/* supervise */.z)({
        body: async () => {
            const work = action.run(host, settle);
            running = work;
            return finish(await work);
        },
        stop: (why) => {
            fault = why;
            // The end stands: what went wrong after it concerns only who was to be told.
            if (settled)
                host.log.warning(`Touchdown failed after the end of this run, while it told of it: ${why}`);
            host.stop();
            return settling(running, host);
        },
        lastWords: (why) => {
            fault = why;
            return finish();
        },
    });
}
/** What is under way is stopped, but may still learn the id of its deployment: as long as after a cancel. */
const graceMs = 5000;
async function settling(running, { clock }) {
    const over = new AbortController();
    const end = () => over.abort();
    running.then(end, end);
    await clock.sleep(graceMs, over.signal);
}
/** Reads the environment; all that is secret in it is masked before the first line. */
function hostFor(secrets) {
    return createHost({
        secretForms: () => (0,main_secrets/* secretFormsOf */.r)(secrets, { raw: environment/* readInput */.R5, proxies: proxyUrls() }),
        gitHubToken: (0,environment/* readInput */.R5)('github-token').trim(),
    });
}
/** An end that nobody can read in the outputs is another end. */
function withOutputs(action, { host, ending }) {
    const fault = host.outputs.finish(ending.outputs);
    return fault === '' ? ending : action.endingWith((before) => unwritable(before, fault));
}
/** Exactly one `::error::` for exit code 1, none for 0. */
function action_close({ onCancelled }, { host, ending }) {
    const exitCode = (0,result/* exitCodeOf */.FO)(ending.outcome.result, onCancelled);
    for (const { title, lines } of ending.groups)
        host.log.group(title, lines);
    if (exitCode !== 0)
        host.log.error(errorMessage(ending.outcome));
    for (const line of ending.lines)
        host.log.line(line);
    host.state.save('ended', 'true');
    return exitCode;
}
function unwritable(before, fault) {
    return (0,outcome/* outcome */.b)({
        ...before,
        reason: 'outputs-unwritable',
        happened: `The outputs of this step could not be written: ${fault}. Before that: ${before.happened}`,
        next: before.next || 'See why the output file of this runner can not be written: is its disk full?',
    });
}
function internal(before, why) {
    return (0,outcome/* outcome */.b)({
        ...before,
        reason: 'internal',
        happened: `Touchdown itself failed: ${why}.`,
        afloat: before.deploymentId === '' ? 'perhaps' : 'yes',
        next: 'Look at the provider for what runs. Please report this, with the log, as a bug of Touchdown.',
    });
}


/***/ }),

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ secretFormsOf)
/* harmony export */ });
/* harmony import */ var _core_key_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8336);
/* harmony import */ var _core_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8894);
/** Which inputs are secrets, and everything by which one of them could show. */


/** The schemes in which a token may stand in a header. */
const schemes = ['Bearer', 'token', 'Basic'];
/** Also of inputs that turn out to be faulty: what was meant as a secret stays one. */
function secretFormsOf(inputs, given) {
    return [
        ...inputs.hooks.flatMap((name) => (0,_core_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .hookForms */ .L)(given.raw(name))),
        ...inputs.tokens.flatMap((name) => (0,_core_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenForms */ .p)(given.raw(name), schemes)),
        ...(inputs.hiddenValues ?? []).flatMap((name) => hiddenValueForms(given.raw(name))),
        ...(inputs.webhooks ?? []).flatMap((name) => webhookForms(given.raw(name))),
        ...(inputs.further ?? []),
        ...given.proxies.flatMap(passwordForms),
    ];
}
/** To mask what everybody writes, ports and flags, would erase outputs and hide nothing. */
const ordinary = /^(?:true|false|null|none|\d{1,5})$/i;
function hiddenValueForms(raw) {
    return (0,_core_key_values_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesIn */ .aC)(raw)
        .filter((value) => !ordinary.test(value))
        .flatMap((value) => (0,_core_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenForms */ .p)(value, []));
}
/** Shorter parts of a URL are words. */
const shortestPart = 20;
function webhookForms(raw) {
    const text = raw.trim();
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const parts = url ? [...url.pathname.split('/'), ...url.searchParams.values()] : [];
    return [text, ...parts.filter((part) => part.length >= shortestPart)].flatMap((part) => (0,_core_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenForms */ .p)(part, []));
}
function passwordForms(proxy) {
    const text = proxy.includes('://') ? proxy : `http://${proxy}`;
    const password = URL.canParse(text) ? new URL(text).password : '';
    return password === '' ? [] : (0,_core_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenForms */ .p)(password, []);
}


/***/ }),

/***/ 1322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ afloatSentence)
/* harmony export */ });
/** Whether a deployment may be running when we leave: the sentence that every bad ending owes. */
const sentences = {
    no: 'No deployment of this run is left running.',
    yes: 'The deployment was not stopped: it goes on.',
    perhaps: 'A deployment may or may not be running.',
    none: '',
};
/** Empty where the step is about no deployment. */
function afloatSentence({ afloat }) {
    return sentences[afloat];
}


/***/ }),

/***/ 84:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ appendEntry),
/* harmony export */   KZ: () => (/* binding */ isStateKept),
/* harmony export */   fe: () => (/* binding */ appendSummary),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9552);
/**
 * The files through which a step speaks to its runner: outputs, state for `post`, the job summary. Written here and not
 * through `@actions/core`: that package brings an HTTP client (1 MB of bundle, 15 MB of memory, 76 ms) for these few lines, and
 * prints to stdout where the file is missing. A contract test holds the two to the same bytes.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files (read 2026-11-22)
 */


/** As `os.EOL`, for which Node would load its module of the system. */
const lineEnd = process.platform === 'win32' ? '\r\n' : '\n';
/** Appends `name<<delimiter`. Throws an Error that names the file by its variable, without a path. */
function appendEntry(file, { name, value }) {
    const delimiter = `ghadelimiter_${_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .builtin */ .S.crypto.randomUUID()}`;
    append(file, `${name}<<${delimiter}${lineEnd}${value}${lineEnd}${delimiter}${lineEnd}`);
}
/** Throws like `appendEntry`. */
function appendSummary(markdown) {
    append('GITHUB_STEP_SUMMARY', `${markdown}${lineEnd}`);
}
/** What main saved for `post`; empty where it did not. */
function readState(name) {
    return process.env[`STATE_${name}`] ?? '';
}
/** Where its file can't be one, nothing was saved: that nothing is found then says nothing of main. */
function isStateKept() {
    const path = process.env['GITHUB_STATE'] ?? '';
    return path === '' || sizeOf(path) !== undefined;
}
function append(file, text) {
    const path = process.env[file] ?? '';
    if (path === '')
        throw new Error(`the runner gave no ${file} file`);
    const size = sizeOf(path);
    if (size === undefined)
        throw new Error(`the ${file} file does not exist, or is not a file`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text);
    }
    catch {
        takeBack(path, size);
        throw new Error(`the ${file} file could not be written`);
    }
}
/** Half an entry, as a disk that fills up leaves it, would make all of the file unreadable. */
function takeBack(path, size) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path, size);
    }
    catch {
        // What can not be written can perhaps not be shortened either.
    }
}
/** undefined where there is no file. */
function sizeOf(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return found.isFile() ? found.size : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ readRunFacts),
/* harmony export */   Ly: () => (/* binding */ gitHubApiUrl),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   S9: () => (/* binding */ isStepDebug),
/* harmony export */   _r: () => (/* binding */ readEventFacts)
/* harmony export */ });
/** What the runner tells through the environment. */
const read = (name) => process.env[name]?.trim() ?? '';
/** As the runner passes it: upper case, blanks to underscores, hyphens kept. */
function readInput(name) {
    return process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
/** Empty texts, attempt 1 and number 0 outside of a run. */
function readRunFacts() {
    const [owner = '', repo = ''] = read('GITHUB_REPOSITORY').split('/');
    const runId = /^\d+$/.test(read('GITHUB_RUN_ID')) ? read('GITHUB_RUN_ID') : '';
    const attempt = wholeNumber(read('GITHUB_RUN_ATTEMPT'), 1);
    return {
        owner,
        repo,
        runId,
        runNumber: wholeNumber(read('GITHUB_RUN_NUMBER'), 0),
        runAttempt: attempt,
        workflow: read('GITHUB_WORKFLOW'),
        job: read('GITHUB_JOB'),
        eventName: read('GITHUB_EVENT_NAME'),
        actor: read('GITHUB_ACTOR'),
        runUrl: runId && repo ? `${serverUrl()}/${owner}/${repo}/actions/runs/${runId}/attempts/${attempt}` : '',
    };
}
/** What the runner says of the event, beside its payload. */
function readEventFacts() {
    return {
        name: read('GITHUB_EVENT_NAME'),
        sha: read('GITHUB_SHA'),
        ref: read('GITHUB_REF'),
        actor: read('GITHUB_ACTOR'),
        repository: read('GITHUB_REPOSITORY'),
    };
}
/** GitHub's API; another on GHES. */
function gitHubApiUrl() {
    return read('GITHUB_API_URL') || 'https://api.github.com';
}
function isStepDebug() {
    return read('RUNNER_DEBUG') === '1';
}
function serverUrl() {
    return read('GITHUB_SERVER_URL') || 'https://github.com';
}
function wholeNumber(text, otherwise) {
    return /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}


/***/ }),

/***/ 17:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ supervise)
});

;// CONCATENATED MODULE: ./build/runtime/leave.js
/** How the process ends when its work is done: at once, with complete output. */
/**
 * Node that runs out of work gives signals their deadly meaning back before it is gone: one that comes in those milliseconds
 * would turn a result into a death. Whatever we started is over or was called off by now; only a look-up of a name can't be,
 * which may keep the process for half a minute (https://nodejs.org/api/dns.html#implementation-considerations, read 2026-11-22).
 */
function leave() {
    // Nobody reads any more.
    process.stdout.on('error', () => process.exit());
    process.stdout.write('', () => process.exit());
}

;// CONCATENATED MODULE: ./build/runtime/supervise.js
/** Fails closed: whatever is thrown, never settles or goes wrong elsewhere, the exit code is 1 unless somebody says 0. */

/** Sets `process.exitCode`, and leaves when all is written. */
function supervise({ body, stop, lastWords }) {
    process.exitCode = 1;
    let fault;
    let over = false;
    const end = (exitCode) => {
        if (over)
            return;
        over = true;
        process.exitCode = exitCode;
        leave();
    };
    const speak = () => over || end(spoken(lastWords, fault ?? 'for no reason that it knew'));
    const fail = (why) => {
        if (over || fault !== undefined)
            return;
        fault = why;
        stopped(stop, why).then(speak, speak);
    };
    process.on('uncaughtException', (thrown) => fail(describeThrown(thrown)));
    process.on('unhandledRejection', (thrown) => fail(describeThrown(thrown)));
    // Nothing is left to do, and yet there was no end: something waits for what never comes, perhaps even while it stops.
    process.on('beforeExit', () => {
        fault ??= 'the work stopped without an end';
        speak();
    });
    begin(body).then((exitCode) => fault === undefined && end(exitCode), (thrown) => fail(describeThrown(thrown)));
}
async function begin(body) {
    return body();
}
async function stopped(stop, why) {
    await stop(why);
}
function spoken(lastWords, fault) {
    try {
        return lastWords(fault);
    }
    catch {
        return 1;
    }
}
/** Anything may be thrown: a string, `null`, an object whose own text throws. */
function describeThrown(thrown) {
    try {
        return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : `thrown: ${String(thrown)}`;
    }
    catch {
        return 'something was thrown that can not be shown';
    }
}


/***/ })

};
