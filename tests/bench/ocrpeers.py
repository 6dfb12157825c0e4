# SPDX-License-Identifier: Apache-2.0
"""The documents of the recognition benchmark, and how each program reads them."""
import concurrent.futures
import glob
import json
import os
import subprocess

PARALLEL = 2


class Document:
    """One document in the forms that the programs take: as it is, as a PDF, as images of its pages."""

    def __init__(self, folder, truth):
        self.truth = truth
        self.name = truth["file"]
        self.path = os.path.join(folder, self.name)
        self.pages = truth["pages"] if isinstance(truth["pages"], int) else len(truth["pages"])
        self.pdf = self.path if self.path.endswith(".pdf") else None
        self.images = []

    def prepare(self, work):
        """Not part of any measurement. Images keep the resolution they were scanned with."""
        folder = os.path.join(work, "pages", self.name)
        os.makedirs(folder)
        if os.path.isdir(self.path):
            self.images = sorted(glob.glob(os.path.join(self.path, "*.jpg")))
        elif self.pdf:
            self.rasterise(folder)
        else:
            self.images = [self.path]  # a TIFF of several pages
        if not self.pdf:
            self.pdf = os.path.join(folder, "document.pdf")
            subprocess.run(["img2pdf", "--output", self.pdf, *self.images], check=True, stderr=subprocess.DEVNULL)

    def rasterise(self, folder):
        page = os.path.join(folder, "page")
        subprocess.run(["pdftoppm", "-png", "-r", str(self.truth["dpi"][0]), self.path, page], check=True)
        self.images = sorted(glob.glob(page + "*.png"))


class Corpus:
    def __init__(self, folder, documents):
        self.folder = folder
        self.documents = documents
        self.pages = sum(document.pages for document in documents)

    @staticmethod
    def load(folder, profiles, limit, work):
        chosen, count = [], {}
        with open(os.path.join(folder, "truth.jsonl"), encoding="utf-8") as lines:
            for truth in map(json.loads, lines):
                profile = truth["profile"]
                count[profile] = count.get(profile, 0) + 1
                if (profiles and profile not in profiles) or (limit and count[profile] > limit):
                    continue
                chosen.append(Document(folder, truth))
        for document in chosen:
            document.prepare(work)
        return Corpus(folder, chosen)

    def single_page(self, work):
        """A corpus of one page: the first of the first PDF, else of the first document."""
        source = next((document for document in self.documents if document.path.endswith(".pdf")), self.documents[0])
        page = Document(self.folder, dict(source.truth, pages=1))
        page.path = page.pdf = os.path.join(work, "single.pdf")
        subprocess.run(["pdfseparate", "-f", "1", "-l", "1", source.pdf, page.pdf], check=True)
        page.rasterise(work)
        return Corpus(self.folder, [page])


class Tools:
    def __init__(self, binary):
        self.binary = binary
        self.tuned = os.path.join(os.path.dirname(os.path.dirname(binary)), "lib/countersign/libtesseract.so.5")
        self.system_libraries = subprocess.run(["pkg-config", "--variable=libdir", "tesseract"], check=True,
                                               capture_output=True, text=True).stdout.strip()

    def needed(self, run):
        return {"c": [self.binary], "t": ["tesseract"], "o": ["ocrmypdf", "unpaper"]}[run[0]]

    def has_tuned(self):
        return os.path.exists(self.tuned)

    def version(self):
        text = subprocess.run([self.binary, "--version"], check=True, capture_output=True, text=True).stdout
        return ", ".join(text.split("\n")).strip(", ")


def _countersign(tools, corpus, work, environment):
    out = os.path.join(work, "read.jsonl")
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", **environment)
    paths = {document.path: document.name for document in corpus.documents}
    subprocess.run([tools.binary, "extract", *paths, "--jsonl", out], env=environment, check=False,
                   stderr=subprocess.DEVNULL)
    with open(out, encoding="utf-8") as lines:
        return {paths[line["file"]]: line.get("text", "") for line in map(json.loads, lines)}


def countersign_system(tools, corpus, work):
    return _countersign(tools, corpus, work, {"LD_LIBRARY_PATH": tools.system_libraries})


def countersign_tuned(tools, corpus, work):
    return _countersign(tools, corpus, work, {})


def countersign_pdf(tools, corpus, work):
    out = os.path.join(work, "out", "")
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    subprocess.run([tools.binary, "ocr", *(document.path for document in corpus.documents), "-o", out, "--sidecar", out,
                    "--no-resume"], env=environment, check=False, stderr=subprocess.DEVNULL)
    texts = {}
    for document in corpus.documents:
        sidecar = os.path.join(out, os.path.splitext(os.path.basename(document.path))[0] + ".txt")
        if os.path.exists(sidecar):
            with open(sidecar, encoding="utf-8") as text:
                texts[document.name] = text.read()
    return texts


def _tesseract_image(image, environment):
    done = subprocess.run(["tesseract", image, "stdout"], env=environment, check=False, capture_output=True, text=True)
    return done.stdout.removesuffix("\f")


def _tesseract(corpus, parallel, environment):
    environment = dict(os.environ, **environment)
    with concurrent.futures.ThreadPoolExecutor(parallel) as pool:
        reading = {document.name: [pool.submit(_tesseract_image, image, environment) for image in document.images]
                   for document in corpus.documents}
        return {name: "\f".join(page.result() for page in pages) for name, pages in reading.items()}


def tesseract_two(_tools, corpus, _work):
    return _tesseract(corpus, PARALLEL, {"OMP_THREAD_LIMIT": "1"})


def tesseract_default(_tools, corpus, _work):
    return _tesseract(corpus, 1, {})


def _ocrmypdf(corpus, work, options):
    texts = {}
    for number, document in enumerate(corpus.documents):
        out, sidecar = (os.path.join(work, f"{number}.{ending}") for ending in ("pdf", "txt"))
        subprocess.run(["ocrmypdf", "--quiet", f"-j{PARALLEL}", *options, "--sidecar", sidecar, document.pdf, out],
                       check=False, stderr=subprocess.DEVNULL)
        if os.path.exists(sidecar):
            with open(sidecar, encoding="utf-8") as text:
                texts[document.name] = text.read().removesuffix("\f")
    return texts


def ocrmypdf_force(_tools, corpus, work):
    return _ocrmypdf(corpus, work, ["--force-ocr"])


def ocrmypdf_clean(_tools, corpus, work):
    return _ocrmypdf(corpus, work, ["--deskew", "--clean", "--rotate-pages"])


RUNS = {
    "countersign": countersign_system,
    "countersign tuned": countersign_tuned,
    "countersign pdf": countersign_pdf,
    "tesseract x2": tesseract_two,
    "ocrmypdf": ocrmypdf_force,
    "ocrmypdf clean": ocrmypdf_clean,
    "tesseract default": tesseract_default,
}
