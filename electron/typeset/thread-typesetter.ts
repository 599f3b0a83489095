/**
 * Sets pages in a thread of its own, started on demand. The thread lives in the process that holds the journal, so no
 * text crosses to another process and locking ends it; it can be ended in the middle of its work, and is when it is idle,
 * since it holds a hundred megabytes.
 */
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { appError, type AppError } from '../../shared/errors.ts';
import type { ExportDocument } from '../../shared/export/document.ts';
import type { Drawing } from '../../shared/draw/svg.ts';
import { makePageData, makePictureData } from '../../shared/export/page-data.ts';
import type { PageLook, PagePaper, PageTemplate } from '../../shared/export/page-look.ts';
import type { PageData, PictureData } from '../../shared/export/page-blocks.ts';
import type { SetPages, SetPdf, Typesetter } from '../../shared/export/typesetter.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { TypesetAnswer, TypesetJob } from './typeset-messages.ts';
import type { EngineParts } from './typst-engine.ts';

/** The thread's program and what it is given. */
export interface TypesetProgram {
  /** Source of the bundled `typeset-worker.ts`. */
  readonly script: string;
  readonly parts: EngineParts;
}

export interface TypesetLimits {
  /** From the start of a job, that of the thread included. */
  readonly longestJobMilliseconds: number;
  readonly longestIdleMilliseconds: number;
}

/**
 * How much a function of WebAssembly runs before it is compiled again, optimized. At V8's own figure half of the program
 * is, beside the first document and in its way on a machine of few cores: a first PDF takes a quarter longer. Functions
 * that many previews keep busy still come to it.
 */
const tieringBudget = 400_000_000;

/**
 * A document calls a small part of the program's functions, and V8 would check every one of them before it starts; this
 * way each is checked when it is first called. The program is a file of the app.
 */
const threadFlags = [`--wasm-tiering-budget=${tieringBudget}`, '--wasm-lazy-validation'];

const usualLimits: TypesetLimits = { longestJobMilliseconds: 60_000, longestIdleMilliseconds: 60_000 };

interface Waiting extends TypesetJob {
  settle(result: Result<SetPdf | SetPages, AppError>): void;
}

export class ThreadTypesetter implements Typesetter {
  readonly #load: () => Promise<TypesetProgram>;
  readonly #limits: TypesetLimits;
  #thread: Promise<Worker> | null = null;
  #running: Waiting | null = null;
  #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(load: () => Promise<TypesetProgram>, limits: TypesetLimits = usualLimits) {
    this.#load = load;
    this.#limits = limits;
  }

  setPdf(document: ExportDocument, look: PageLook): Promise<Result<SetPdf, AppError>> {
    return this.#enqueue<SetPdf>('pdf', makePageData(document, look.paper), look.theme);
  }

  setPicture(drawing: Drawing, paper: PagePaper): Promise<Result<SetPdf, AppError>> {
    return this.#enqueue<SetPdf>('pdf', makePictureData(drawing, paper), 'picture');
  }

  setPages(document: ExportDocument, look: PageLook): Promise<Result<SetPages, AppError>> {
    const older = this.#waiting.filter((job) => job.kind === 'pages');
    this.#waiting = this.#waiting.filter((job) => job.kind !== 'pages');
    for (const job of older) job.settle(fail(appError('cancelled')));
    return this.#enqueue<SetPages>('pages', makePageData(document, look.paper), look.theme);
  }

  async stop(): Promise<void> {
    const stopped = [...this.#waiting, ...(this.#running === null ? [] : [this.#running])];
    this.#waiting = [];
    this.#running = null;
    const ended = this.#endThread();
    for (const job of stopped) job.settle(fail(appError('cancelled')));
    await ended;
  }

  #enqueue<Answer extends SetPdf | SetPages>(
    kind: TypesetJob['kind'],
    pageData: PageData | PictureData,
    template: PageTemplate,
  ): Promise<Result<Answer, AppError>> {
    const data = JSON.stringify(pageData);
    return new Promise((resolve) => {
      // The thread answers a kind of job with its kind of answer.
      const settle = resolve as Waiting['settle'];
      this.#waiting.push({ kind, data, template, settle });
      if (this.#running === null) this.#next();
    });
  }

  #next(): void {
    clearTimeout(this.#timer);
    this.#running = this.#waiting.shift() ?? null;
    const job = this.#running;
    const { longestJobMilliseconds, longestIdleMilliseconds } = this.#limits;
    if (job === null) {
      this.#timer = setTimeout(() => void this.#endThread(), longestIdleMilliseconds).unref();
      return;
    }
    const tooLong = appError('typesetting-too-long', undefined, `${longestJobMilliseconds / 1000} seconds`);
    this.#timer = setTimeout(() => this.#giveUp(job, tooLong), longestJobMilliseconds);
    this.#thread ??= this.#startThread();
    const { kind, data, template } = job;
    void this.#thread.then(
      (thread) => {
        if (this.#running === job) thread.postMessage({ kind, data, template } satisfies TypesetJob);
      },
      () => this.#giveUp(job, appError('typesetting-failed')),
    );
  }

  async #startThread(): Promise<Worker> {
    const { script, parts } = await this.#load();
    for (const flag of threadFlags) setFlagsFromString(flag);
    const thread = new Worker(script, {
      eval: true,
      workerData: parts,
      transferList: [parts.compiler, parts.renderer, ...parts.fonts].map((bytes) => bytes.buffer as ArrayBuffer),
      // Neither variables nor switches meant for Node reach the text.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    thread.on('message', (answer: TypesetAnswer) => this.#take(answer));
    thread.on('error', () => this.#take(null));
    thread.unref();
    return thread;
  }

  #take(answer: TypesetAnswer): void {
    const job = this.#running;
    if (job === null) return;
    if (answer === null) this.#giveUp(job, appError('typesetting-failed'));
    else {
      job.settle(ok(answer));
      this.#next();
    }
  }

  /** A thread that failed once is not asked again: its memory may be in any state. */
  #giveUp(job: Waiting, error: AppError): void {
    if (this.#running !== job) return;
    void this.#endThread();
    job.settle(fail(error));
    this.#next();
  }

  async #endThread(): Promise<void> {
    clearTimeout(this.#timer);
    const ending = this.#thread;
    this.#thread = null;
    const thread = await ending?.catch(() => null);
    // What it still says is about a job that was settled; that it runs out of memory now is nobody's concern.
    thread?.removeAllListeners().on('error', () => undefined);
    await thread?.terminate();
  }
}
