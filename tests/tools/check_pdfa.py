#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks a PDF against the rules of PDF/A-2b (ISO 19005-2) that a searchable scan can break.

    check_pdfa.py FILE.pdf...        one line a breach; exit 0: none, 1: some, 3: unreadable

Shares no code with the program: structure by `qpdf --json`, raw bytes and streams by hand, fonts and the
colour profile by their own formats. Clause numbers are those of ISO 19005-2:2011.
"""
import json
import re
import struct
import subprocess
import sys
import xml.dom.minidom
import zlib

FORBIDDEN_ACTIONS = {"/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/Hide", "/SetOCGState",
                     "/Rendition", "/Trans", "/GoTo3DView", "/JavaScript"}
ANNOTATIONS = {"/Text", "/Link", "/FreeText", "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine", "/Highlight",
               "/Underline", "/Squiggly", "/StrikeOut", "/Stamp", "/Caret", "/Ink", "/Popup", "/Widget",
               "/PrinterMark", "/TrapNet", "/Watermark", "/FileAttachment"}
FILTERS = {"/ASCIIHexDecode", "/ASCII85Decode", "/FlateDecode", "/RunLengthDecode", "/CCITTFaxDecode",
           "/JBIG2Decode", "/DCTDecode", "/JPXDecode"}
OPERATORS = set("b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m "
                "M MP n q Q re RG rg ri s S sc SC scn SCN sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "
                "\"".split())
DEVICE_COLOURS = {3: {"/DeviceRGB", "/DeviceGray"}, 4: {"/DeviceCMYK", "/DeviceGray"}, 1: {"/DeviceGray"}}
COLOUR_OPERATORS = {"rg": "/DeviceRGB", "RG": "/DeviceRGB", "k": "/DeviceCMYK", "K": "/DeviceCMYK",
                    "g": "/DeviceGray", "G": "/DeviceGray"}


class Pdf:
    def __init__(self, path):
        self.path = path
        with open(path, "rb") as file:
            self.raw = file.read()
        done = subprocess.run(["qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=generalized", path],
                              capture_output=True)
        if done.returncode not in (0, 3) or not done.stdout:
            raise ValueError("qpdf: " + done.stderr.decode("utf8", "replace").strip())
        self.objects = json.loads(done.stdout)["qpdf"][1]
        self.trailer = self.objects["trailer"]["value"]

    def get(self, value):
        for _ in range(32):
            if not (isinstance(value, str) and re.fullmatch(r"\d+ \d+ R", value)):
                return value
            entry = self.objects.get("obj:" + value, {})
            value = entry.get("value", entry.get("stream"))
        return None

    def dict_of(self, value):
        value = self.get(value)
        if isinstance(value, dict) and "dict" in value and set(value) <= {"dict", "data", "datafile"}:
            return value["dict"]
        return value if isinstance(value, dict) else {}

    def data_of(self, value):
        import base64
        value = self.get(value)
        return base64.b64decode(value.get("data", "")) if isinstance(value, dict) and "dict" in value else None

    def all_dicts(self):
        """Every dictionary that is written, with the object that it is part of."""
        for name, entry in self.objects.items():
            if name == "trailer":
                continue
            todo = [entry.get("value", entry.get("stream", {}).get("dict"))]
            while todo:
                value = todo.pop()
                if isinstance(value, dict):
                    yield name, value
                    todo.extend(value.values())
                elif isinstance(value, list):
                    todo.extend(value)

    def streams(self):
        for name, entry in self.objects.items():
            if "stream" in entry:
                yield name, entry["stream"]["dict"]


def tokens_of(content):
    """Operators with their operands; strings, inline images and comments are skipped over whole."""
    pattern = re.compile(rb"""\s+|%[^\r\n]*|(?P<hex><[0-9A-Fa-f\s]*>)|(?P<dict><<|>>)|(?P<name>/[^\s()<>\[\]{}/%]*)"""
                         rb"""|(?P<array>[\[\]])|(?P<word>[^\s()<>\[\]{}/%]+)""")
    at, operands = 0, []
    while at < len(content):
        if content[at:at + 1] == b"(":
            depth, start = 0, at
            while at < len(content):
                byte = content[at:at + 1]
                if byte == b"\\":
                    at += 1
                elif byte == b"(":
                    depth += 1
                elif byte == b")":
                    depth -= 1
                    if depth == 0:
                        break
                at += 1
            at += 1
            operands.append(content[start:at])
            continue
        found = pattern.match(content, at)
        if not found:
            at += 1
            continue
        at = found.end()
        if found["word"] is None:
            if found.lastgroup:
                operands.append(found.group())
            continue
        word = found["word"]
        if re.fullmatch(rb"[+-]?[\d.]+|true|false|null", word):
            operands.append(word)
            continue
        yield word.decode("latin1"), operands
        operands = []
        if word == b"ID":
            end = re.compile(rb"[\s]EI(?=\s|$)").search(content, at)
            at = end.end() if end else len(content)
            yield "EI", []


class Checker:
    def __init__(self, pdf):
        self.pdf, self.breaches = pdf, []
        self.root = pdf.dict_of(pdf.trailer.get("/Root"))
        self.components = 0

    def breach(self, clause, text):
        line = f"{clause}: {text}"
        if line not in self.breaches:
            self.breaches.append(line)

    def run(self):
        for check in (self.file_structure, self.trailer, self.streams, self.limits, self.metadata, self.intent,
                      self.fonts, self.colours, self.contents, self.annotations, self.actions, self.forms,
                      self.graphics, self.attachments, self.layers):
            check()
        return self.breaches

    def file_structure(self):
        raw = self.pdf.raw
        if not re.match(rb"%PDF-1\.[0-7][\r\n]+%[\x80-\xff]{4}", raw):
            self.breach("6.1.2", "the header is not %PDF-1.n with a comment of four bytes above 127")
        if not re.search(rb"%%EOF\r?\n?$", raw):
            self.breach("6.1.3", "there is data after the end of the file")
        for found in re.finditer(rb"(?<![\w])stream(\r?\n|.)", raw, re.S):
            if raw[found.start() - 3:found.start()] != b"end" and found.group(1) not in (b"\n", b"\r\n"):
                before = raw[max(0, found.start() - 3):found.start()]
                if before.rstrip().endswith(b">>"):
                    self.breach("6.1.7.1", "no end of line after 'stream'")
        for found in re.finditer(rb"(.)endstream\b", raw, re.S):
            if found.group(1) not in (b"\n", b"\r"):
                self.breach("6.1.7.1", "no end of line before 'endstream'")
        for found in re.finditer(rb"\nobj|(\d+) (\d+) obj(.)", raw, re.S):
            if found.group(3) not in (b"\n", b"\r"):
                self.breach("6.1.9", "no end of line after 'obj'")

    def trailer(self):
        if "/Encrypt" in self.pdf.trailer:
            self.breach("6.1.3", "the file is encrypted")
        ids = self.pdf.trailer.get("/ID")
        if not (isinstance(ids, list) and len(ids) == 2 and all(ids)):
            self.breach("6.1.3", "there is no document ID")

    def streams(self):
        for name, stream in self.pdf.streams():
            if any(key in stream for key in ("/F", "/FFilter", "/FDecodeParms")):
                self.breach("6.1.7.1", f"{name} keeps its data in another file")
            filters = self.pdf.get(stream.get("/Filter")) or []
            for one in [filters] if isinstance(filters, str) else filters:
                if self.pdf.get(one) not in FILTERS:
                    self.breach("6.1.7.2", f"{name} is coded with {one}")

    def limits(self):
        todo = [entry.get("value", entry.get("stream")) for entry in self.pdf.objects.values()]
        while todo:
            value = todo.pop()
            if isinstance(value, dict):
                value = value.get("dict", value) if set(value) <= {"dict", "data"} else value
                todo.extend(value.values())
                todo.extend(value.keys())
            elif isinstance(value, list):
                todo.extend(value)
            elif isinstance(value, str):
                if value.startswith("/") and len(value.encode()) > 128:
                    self.breach("6.1.13", "a name is longer than 127 bytes")
                elif len(value) > 65536:
                    self.breach("6.1.13", "a string is longer than 32767 bytes")
            elif isinstance(value, int) and not isinstance(value, bool) and abs(value) > 2147483648:
                self.breach("6.1.13", "a number is too large")
        for page in self.pages():
            for box in ("/MediaBox", "/CropBox"):
                rect = self.pdf.get(self.inherited(page, box))
                if rect and not all(3 <= abs(rect[i + 2] - rect[i]) <= 14400 for i in (0, 1)):
                    self.breach("6.1.13", f"a page's {box} is smaller than 3 or larger than 14400 units")

    def pages(self):
        todo, found = [self.root.get("/Pages")], []
        while todo:
            node = self.pdf.dict_of(todo.pop())
            kids = self.pdf.get(node.get("/Kids"))
            if isinstance(kids, list):
                todo.extend(reversed(kids))
            else:
                found.append(node)
        return found

    def inherited(self, page, key):
        for _ in range(64):
            if key in page:
                return page[key]
            page = self.pdf.dict_of(page.get("/Parent"))
        return None

    def metadata(self):
        packet = self.pdf.data_of(self.root.get("/Metadata"))
        if not packet:
            return self.breach("6.6.2.1", "there is no XMP metadata")
        if "/Filter" in self.pdf.dict_of(self.root["/Metadata"]):
            self.breach("6.6.2.1", "the metadata is compressed")
        if b"bytes=" in packet.split(b"?>")[0] or b"encoding=" in packet.split(b"?>")[0]:
            self.breach("6.6.2.1", "the packet states its length or encoding")
        try:
            document = xml.dom.minidom.parseString(packet)
        except Exception as error:
            return self.breach("6.6.2.1", f"the metadata is no XML: {error}")
        values = {}
        space = "http://www.aiim.org/pdfa/ns/id/"
        for node in document.getElementsByTagNameNS(space, "*"):
            values[node.localName] = "".join(child.data for child in node.childNodes if child.nodeType == 3)
        for node in document.getElementsByTagNameNS("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "Description"):
            for i in range(node.attributes.length):
                attribute = node.attributes.item(i)
                if attribute.namespaceURI == space:
                    values[attribute.localName] = attribute.value
        if values.get("part") != "2" or values.get("conformance") not in ("A", "B", "U"):
            self.breach("6.6.4", f"the metadata does not say PDF/A-2: {values}")
        known = {"http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://purl.org/dc/elements/1.1/", space,
                 "http://ns.adobe.com/pdf/1.3/", "http://ns.adobe.com/xap/1.0/", "http://ns.adobe.com/xap/1.0/mm/",
                 "http://ns.adobe.com/xap/1.0/sType/ResourceRef#", "adobe:ns:meta/"}
        for node in document.getElementsByTagName("*"):
            if node.namespaceURI not in known:
                self.breach("6.6.2.3", f"a property of no predefined schema: {node.nodeName}")
        self.same_as_info(document)

    def same_as_info(self, document):
        """Not a rule of part 2, but two answers to one question are no good."""
        info = self.pdf.dict_of(self.pdf.trailer.get("/Info"))
        for key, name in (("/Title", "title"), ("/Author", "creator"), ("/Subject", "description"),
                          ("/Producer", "Producer"), ("/Creator", "CreatorTool")):
            nodes = [node for node in document.getElementsByTagName("*") if node.localName == name]
            text = "".join(self.text(node) for node in nodes).strip()
            stated = re.sub(r"^[ub]:", "", self.pdf.get(info.get(key)) or "").strip()
            if stated != text:
                self.breach("6.6.3", f"{key} and {name} differ: {stated!r}, {text!r}")

    def text(self, node):
        return "".join(child.data if child.nodeType == 3 else self.text(child) for child in node.childNodes)

    def intent(self):
        intents = [self.pdf.dict_of(one) for one in self.pdf.get(self.root.get("/OutputIntents")) or []]
        claimed = [one for one in intents if one.get("/S") == "/GTS_PDFA1"]
        if not claimed:
            return self.breach("6.2.3", "there is no output intent")
        profile = self.pdf.data_of(claimed[0].get("/DestOutputProfile"))
        if not claimed[0].get("/OutputConditionIdentifier") or not profile:
            return self.breach("6.2.3", "the output intent has no profile or identifier")
        self.components = self.pdf.dict_of(claimed[0]["/DestOutputProfile"]).get("/N", 0)
        self.icc(profile)

    def icc(self, profile):
        if len(profile) < 132 or struct.unpack(">I", profile[:4])[0] != len(profile) or profile[36:40] != b"acsp":
            return self.breach("6.2.3", "the profile is no ICC profile")
        if profile[12:16] not in (b"prtr", b"mntr", b"scnr", b"spac") or profile[8] > 4:
            self.breach("6.2.3", "the profile is of a kind or version that is not allowed")
        if {b"GRAY": 1, b"RGB ": 3, b"CMYK": 4}.get(profile[16:20]) != self.components:
            self.breach("6.2.3", "the profile's colours are not as many as /N says")
        count = struct.unpack(">I", profile[128:132])[0]
        tags = {}
        for i in range(count):
            name, offset, size = struct.unpack(">4sII", profile[132 + 12 * i:144 + 12 * i])
            tags[name] = profile[offset:offset + size]
            if offset + size > len(profile) or offset % 4:
                self.breach("6.2.3", f"the profile's tag {name} lies outside of it")
        needed = {b"desc", b"cprt", b"wtpt"}
        if self.components == 3:
            needed |= {b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC"}
        if not needed <= set(tags):
            self.breach("6.2.3", f"the profile lacks {needed - set(tags)}")

    def fonts(self):
        for name, font in self.pdf.all_dicts():
            kind = font.get("/Subtype")
            if font.get("/Type") != "/Font" or kind == "/Type3":
                continue
            if kind == "/Type0":
                self.composite_font(name, font)
            elif "/BaseFont" in font:
                self.embedded_font(name, font)

    def composite_font(self, name, font):
        child = self.pdf.dict_of((self.pdf.get(font.get("/DescendantFonts")) or [None])[0])
        if font.get("/Encoding") in ("/Identity-H", "/Identity-V"):
            return
        system = self.pdf.dict_of(child.get("/CIDSystemInfo"))
        cmap = self.pdf.dict_of(font.get("/Encoding")).get("/CIDSystemInfo")
        if not cmap or self.pdf.dict_of(cmap).get("/Ordering") != system.get("/Ordering"):
            self.breach("6.2.11.3.1", f"{name}: encoding and font are of different character collections")

    def embedded_font(self, name, font):
        descriptor = self.pdf.dict_of(font.get("/FontDescriptor"))
        file = next((key for key in ("/FontFile", "/FontFile2", "/FontFile3") if key in descriptor), None)
        if not file:
            return self.breach("6.2.11.4.1", f"{name}: {font.get('/BaseFont')} is not embedded")
        if font["/Subtype"] == "/CIDFontType2" and file == "/FontFile2":
            self.true_type(name, font, self.pdf.data_of(descriptor[file]))

    def true_type(self, name, font, data):
        count = struct.unpack(">H", data[4:6])[0]
        tables = {}
        for i in range(count):
            tag, _, offset, size = struct.unpack(">4sIII", data[12 + 16 * i:28 + 16 * i])
            tables[tag] = data[offset:offset + size]
            if offset + size > len(data):
                return self.breach("6.2.11.4.1", f"{name}: the font file is cut off")
        needed = {b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp"}
        if not needed <= set(tables):
            return self.breach("6.2.11.4.1", f"{name}: the font file lacks {needed - set(tables)}")
        glyphs = struct.unpack(">H", tables[b"maxp"][4:6])[0]
        long = struct.unpack(">h", tables[b"head"][50:52])[0]
        if len(tables[b"loca"]) != (glyphs + 1) * (4 if long else 2):
            self.breach("6.2.11.4.1", f"{name}: the font's list of glyphs has the wrong length")
        metrics = struct.unpack(">H", tables[b"hhea"][34:36])[0]
        upem = struct.unpack(">H", tables[b"head"][18:20])[0]
        gid_map = font.get("/CIDToGIDMap")
        if gid_map != "/Identity" and self.pdf.data_of(gid_map) is None:
            return self.breach("6.2.11.3.2", f"{name}: no CIDToGIDMap")
        data = self.pdf.data_of(gid_map) if gid_map != "/Identity" else b""
        gids = {struct.unpack(">H", data[i:i + 2])[0] for i in range(0, len(data) - 1, 2)}
        if 0 in gids and "CountersignInvisible" in str(font.get("/BaseFont")):
            self.breach("6.2.11.8", f"{name}: characters are .notdef")
        for gid in gids if font.get("/W") is None else ():
            at = 4 * min(gid, metrics - 1)
            advance = struct.unpack(">H", tables[b"hmtx"][at:at + 2])[0] * 1000 / upem
            if gid >= glyphs or abs(advance - font.get("/DW", 1000)) > 1:
                self.breach("6.2.11.5", f"{name}: glyph {gid} is {advance} wide, stated {font.get('/DW', 1000)}")

    def colours(self):
        allowed = DEVICE_COLOURS.get(self.components, {"/DeviceGray"})
        for name, entry in self.pdf.objects.items():
            text = json.dumps(entry.get("value", entry.get("stream", {}).get("dict")))
            for colour in ("/DeviceRGB", "/DeviceCMYK"):
                if f'"{colour}"' in text and colour not in allowed:
                    self.breach("6.2.4.3", f"{name} uses {colour} without a meaning")

    def content_streams(self):
        for page in self.pages():
            contents = self.pdf.get(page.get("/Contents"))
            parts = contents if isinstance(contents, list) else [page.get("/Contents")]
            yield b"\n".join(self.pdf.data_of(part) or b"" for part in parts)
        for name, stream in self.pdf.streams():
            if stream.get("/Subtype") == "/Form" or "/PatternType" in stream:
                yield self.pdf.data_of(name[4:]) or b""

    def contents(self):
        allowed = DEVICE_COLOURS.get(self.components, {"/DeviceGray"})
        for content in self.content_streams():
            depth = 0
            for operator, operands in tokens_of(content):
                if operator not in OPERATORS:
                    self.breach("6.2.2", f"unknown operator {operator!r}")
                if COLOUR_OPERATORS.get(operator) not in allowed | {None}:
                    self.breach("6.2.4.3", f"operator {operator} has no meaning")
                depth += {"q": 1, "Q": -1}.get(operator, 0)
                if depth > 28:
                    self.breach("6.1.13", "more than 28 saved states")

    def annotations(self):
        for name, one in self.pdf.all_dicts():
            if "/Rect" not in one or "/Subtype" not in one:
                continue
            kind, flags = one["/Subtype"], one.get("/F", 0)
            if kind not in ANNOTATIONS:
                self.breach("6.3.1", f"{name}: an annotation {kind}")
            if kind != "/Popup" and ("/F" not in one or not flags & 4 or flags & (1 | 2 | 32 | 256)):
                self.breach("6.3.2", f"{name}: {kind} is hidden or not printed")
            rect = self.pdf.get(one["/Rect"])
            flat = rect[0] == rect[2] and rect[1] == rect[3]
            looks = self.pdf.dict_of(one.get("/AP"))
            if kind not in ("/Popup", "/Link") and not flat and set(looks) != {"/N"}:
                self.breach("6.3.3", f"{name}: {kind} has no single normal appearance")

    def actions(self):
        for name, one in self.pdf.all_dicts():
            if one.get("/S") in FORBIDDEN_ACTIONS:
                self.breach("6.5.1", f"{name}: action {one['/S']}")
            if one.get("/S") == "/Named" and one.get("/N") not in ("/NextPage", "/PrevPage", "/FirstPage", "/LastPage"):
                self.breach("6.5.1", f"{name}: named action {one.get('/N')}")
            if "/AA" in one:
                self.breach("6.5.2", f"{name}: actions that start by themselves")

    def forms(self):
        form = self.pdf.dict_of(self.root.get("/AcroForm"))
        if "/XFA" in form or self.pdf.get(form.get("/NeedAppearances")) is True:
            self.breach("6.4", "a form that viewers have to draw")
        if "/Perms" in self.root or "/Requirements" in self.root:
            self.breach("6.1.12", "permissions or requirements")

    def graphics(self):
        for name, one in self.pdf.all_dicts():
            if one.get("/Subtype") == "/Image":
                if one.get("/Interpolate") is True or "/Alternates" in one or "/OPI" in one:
                    self.breach("6.2.8", f"{name}: an image that is smoothed or has alternatives")
            if one.get("/Subtype") == "/PS" or "/Ref" in one and one.get("/Subtype") == "/Form":
                self.breach("6.2.9", f"{name}: PostScript or a reference to another file")
            if one.get("/Type") == "/ExtGState":
                if "/TR" in one or one.get("/TR2", "/Default") != "/Default" or "/HTP" in one:
                    self.breach("6.2.5", f"{name}: a transfer function")

    def attachments(self):
        names = self.pdf.dict_of(self.root.get("/Names"))
        if "/EmbeddedFiles" in names or "/JavaScript" in names or "/AF" in self.root:
            self.breach("6.8", "attached files or scripts")

    def layers(self):
        layers = self.pdf.dict_of(self.root.get("/OCProperties"))
        for one in [layers.get("/D")] + (self.pdf.get(layers.get("/Configs")) or []) if layers else []:
            config = self.pdf.dict_of(one)
            if "/AS" in config or "/Name" not in config:
                self.breach("6.9", "layers without a name or that switch by themselves")


def main(paths):
    worst = 0
    for path in paths:
        try:
            breaches = Checker(Pdf(path)).run()
        except (OSError, ValueError) as error:
            print(f"{path}: {error}")
            return 3
        for breach in breaches:
            print(f"{path}: {breach}")
        worst = max(worst, 1 if breaches else 0)
        if not breaches:
            print(f"{path}: no breach found")
    return worst


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
