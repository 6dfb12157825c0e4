#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Recognition beside tesseract and ocrmypdf, on the same scanned documents in one run.

  bench_ocr.py DATA [--profile NAME]... [--limit N] [--run NAME]... [--json OUT]

DATA is the folder with tools/score_ocr.py and data/scans (default: COUNTERSIGN_SHARED_DIR). Each program reads all
documents; printed are pages per minute and processor seconds a page, the memory of the process tree at its peak, the
latency of one page, and WER and CER of each profile. README.md says what the runs are.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ocrpeers import Corpus, RUNS, Tools  # noqa: E402
from processmeter import measured  # noqa: E402

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PEERS = ("tesseract x2", "ocrmypdf", "ocrmypdf clean")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default=os.environ.get("COUNTERSIGN_SHARED_DIR"))
    parser.add_argument("--profile", action="append", help="only this profile; may be repeated")
    parser.add_argument("--limit", type=int, help="at most so many documents a profile")
    parser.add_argument("--run", action="append", choices=list(RUNS), help="only this run; may be repeated")
    parser.add_argument("--skip", action="append", choices=list(RUNS), default=[], help="not this run")
    parser.add_argument("--no-latency", action="store_true", help="leave out the single page")
    parser.add_argument("--binary", default=os.path.join(SOURCE, "build/ci/bin/countersign"))
    parser.add_argument("--json", metavar="OUT", help="write all figures to this file")
    chosen = parser.parse_args()
    if not chosen.data:
        parser.error("name the data folder, or set COUNTERSIGN_SHARED_DIR")
    return chosen


def score(data, corpus, texts, work):
    """WER and CER by profile, as tools/score_ocr.py counts them."""
    with open(os.path.join(work, "truth.jsonl"), "w", encoding="utf-8") as out:
        for document in corpus.documents:
            out.write(json.dumps(document.truth) + "\n")
    link = os.path.join(work, "text")
    if not os.path.exists(link):
        os.symlink(os.path.join(corpus.folder, "text"), link)
    with open(os.path.join(work, "read.jsonl"), "w", encoding="utf-8") as out:
        for name, text in texts.items():
            out.write(json.dumps({"file": name, "text": text}) + "\n")
    scored = subprocess.run(
        [sys.executable, os.path.join(data, "tools/score_ocr.py"), "truth.jsonl", "read.jsonl", "--by", "profile", "--json"],
        cwd=work, check=True, capture_output=True, text=True)
    result = json.loads(scored.stdout)
    rates = {"all": result["all"]["micro"]}
    rates.update({profile: part["micro"] for profile, part in result["by"].items()})
    return {name: {"wer": 100 * rate["WER"], "cer": 100 * rate["CER"]} for name, rate in rates.items()}


def latency(run, tools, corpus, work):
    """The median of three runs over one page."""
    page = corpus.single_page(work)
    meters = [measured(lambda: run(tools, page, tempfile.mkdtemp(dir=work)))[1] for _ in range(3)]
    meters.sort(key=lambda meter: meter["wall_s"])
    return meters[1]


def bench(name, chosen, tools, corpus, work):
    run = RUNS[name]
    folder = tempfile.mkdtemp(dir=work)
    texts, meter = measured(lambda: run(tools, corpus, folder))
    pages = corpus.pages
    figures = {"run": name, "documents": len(corpus.documents), "pages": pages, **meter,
               "pages_per_minute": 60 * pages / meter["wall_s"], "cpu_s_per_page": meter["cpu_s"] / pages,
               "rates": score(chosen.data, corpus, texts, folder)}
    if not chosen.no_latency:
        single = latency(run, tools, corpus, folder)
        figures["one_page"] = {"wall_s": single["wall_s"], "cpu_s": single["cpu_s"]}
    return figures


def number(value, width, decimals=2):
    return f"{'-':>{width}s}" if value is None else f"{value:{width}.{decimals}f}"


def print_speed(results):
    base = {figures["run"]: figures["cpu_s"] for figures in results}
    print(f"\n{'':22s} {'pages/min':>9s} {'CPU s/page':>10s} {'peak MB':>8s} {'largest':>8s} {'1 page s':>8s} {'CPU s':>6s}"
          f" | less CPU than {PEERS[0]}, {PEERS[1]}")
    for figures in results:
        one = figures.get("one_page", {})
        less = [base[peer] / figures["cpu_s"] if peer in base else None for peer in PEERS[:2]]
        print(f"{figures['run']:22s} {number(figures['pages_per_minute'], 9, 1)} {number(figures['cpu_s_per_page'], 10)}"
              f" {number(figures['peak_tree_mb'], 8, 0)} {number(figures['peak_process_mb'], 8, 0)}"
              f" {number(one.get('wall_s'), 8)} {number(one.get('cpu_s'), 6)} | {number(less[0], 10)} x {number(less[1], 10)} x")


def print_rates(results, rate):
    profiles = list(results[0]["rates"])
    print(f"\n{rate.upper() + ' %':22s} " + " ".join(f"{profile[:12]:>12s}" for profile in profiles))
    for figures in results:
        print(f"{figures['run']:22s} " + " ".join(f"{figures['rates'][profile][rate]:12.2f}" for profile in profiles))


def print_verdict(results):
    """Where a profile reads worse than a peer's."""
    peers = [figures for figures in results if figures["run"] in PEERS]
    for figures in results:
        if not figures["run"].startswith("countersign"):
            continue
        for profile, rates in figures["rates"].items():
            for peer in peers:
                theirs = peer["rates"][profile]["wer"]
                if rates["wer"] > theirs:
                    print(f"worse: {figures['run']}, {profile}: WER {rates['wer']:.2f} %, {peer['run']} {theirs:.2f} %")


def write_json(path, tools, results):
    """After each run anew: a long benchmark that is interrupted keeps what it has."""
    with open(path, "w", encoding="utf-8") as out:
        json.dump({"version": tools.version(), "processors": os.cpu_count(), "runs": results}, out, indent=1)
        out.write("\n")


def main():
    chosen = arguments()
    with tempfile.TemporaryDirectory(prefix="bench-ocr-") as work:
        tools = Tools(os.path.abspath(chosen.binary))
        corpus = Corpus.load(os.path.join(chosen.data, "data/scans"), chosen.profile, chosen.limit, work)
        print(f"{len(corpus.documents)} documents, {corpus.pages} pages, {os.cpu_count()} processors;"
              f" {tools.version()}", file=sys.stderr)
        results = []
        for name in chosen.run or RUNS:
            missing = [program for program in tools.needed(name) if not shutil.which(program)]
            if name in chosen.skip or missing or (name == "countersign tuned" and not tools.has_tuned()):
                print(f"left out: {name} {' '.join(missing)}", file=sys.stderr)
                continue
            results.append(bench(name, chosen, tools, corpus, work))
            print(f"done: {name}, {results[-1]['wall_s']:.0f} s", file=sys.stderr)
            if chosen.json:
                write_json(chosen.json, tools, results)
    if results:
        print_speed(results)
        print_rates(results, "wer")
        print_rates(results, "cer")
        print_verdict(results)


if __name__ == "__main__":
    main()
