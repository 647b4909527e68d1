// A headless Chromium, spoken to by the DevTools protocol over pipes.
// https://chromedevtools.github.io/devtools-protocol
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The browser that unpack_browser.mjs left in a folder. Ends with close(); nothing of it stays. */
export class Browser {
    #next = 0;
    #waiting = new Map();
    #listeners = [];
    #rest = "";

    constructor(folder) {
        const programs = join(resolve(folder), "chromium");
        this.home = mkdtempSync(join(tmpdir(), "gear-audit-browser-"));
        // No sandbox: CI is root in a container, and the page is one of ours that holds no script.
        const options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                         "--no-zygote", "--in-process-gpu", "--remote-debugging-pipe", "--disable-background-networking",
                         "--force-color-profile=srgb", `--user-data-dir=${this.home}`, "about:blank"];
        const libraries = [join(programs, "lib"), process.env.LD_LIBRARY_PATH ?? ""].filter(Boolean).join(":");
        this.process = spawn(join(programs, "chromium"), options, {
            stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
            env: { ...process.env, HOME: this.home, LD_LIBRARY_PATH: libraries },
        });
        this.said = "";
        this.process.stderr.on("data", (text) => { this.said = (this.said + text).slice(-4000); });
        this.ended = new Promise((done) => this.process.once("exit", done));
        this.ended.then(() => this.#fail(`Chromium ended: ${this.said}`));
        this.process.once("error", (error) => this.#fail(error.message));
        this.process.stdio[3].on("error", () => {});
        this.process.stdio[4].setEncoding("utf8").on("data", (text) => this.#read(text));
    }

    #fail(reason) {
        for (const { reject } of this.#waiting.values())
            reject(new Error(reason));
        this.#waiting.clear();
    }

    #read(text) {
        const messages = (this.#rest + text).split("\0");
        this.#rest = messages.pop();
        for (const message of messages.map((each) => JSON.parse(each))) {
            const waiting = this.#waiting.get(message.id);
            this.#waiting.delete(message.id);
            if (waiting !== undefined)
                message.error ? waiting.reject(new Error(message.error.message)) : waiting.resolve(message.result);
            else
                this.#listeners.forEach((listen) => listen(message));
        }
    }

    /** The answer to a command, of a page where a session is named. */
    ask(method, params = {}, sessionId = undefined) {
        const id = ++this.#next;
        const answer = new Promise((done, reject) => this.#waiting.set(id, { resolve: done, reject }));
        this.process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
        return answer;
    }

    /** Hands each event of a kind to a function. */
    listen(method, sessionId, take) {
        this.#listeners.push((message) => {
            if (message.method === method && message.sessionId === sessionId)
                take(message.params);
        });
    }

    /** Ends when an event comes. To be called before what brings it. */
    event(method, sessionId) {
        return new Promise((done) => this.listen(method, sessionId, done));
    }

    async close() {
        this.process.kill("SIGKILL");
        await this.ended;
        rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
    }
}
