// SPDX-License-Identifier: Apache-2.0
// Finds the outline of a bright sheet on something darker in a small grey picture.
'use strict';

// The brightness that best parts bright from dark (Otsu).
function brightLimit(grey) {
  const counts = new Array(256).fill(0);
  for (const value of grey) counts[value]++;
  let sum = 0;
  for (let i = 0; i < 256; i++) sum += i * counts[i];
  let below = 0, sumBelow = 0, best = -1, limit = 128;
  for (let i = 0; i < 256; i++) {
    below += counts[i];
    sumBelow += i * counts[i];
    const above = grey.length - below;
    if (below === 0 || above === 0) continue;
    const gap = sumBelow / below - (sum - sumBelow) / above;
    const weight = below * above * gap * gap;
    if (weight > best) { best = weight; limit = i; }
  }
  return limit;
}

// The largest connected bright area, as the numbers of its pixels.
function largestArea(grey, width, height, limit) {
  const seen = new Uint8Array(grey.length);
  let largest = [];
  for (let start = 0; start < grey.length; start++) {
    if (seen[start] || grey[start] <= limit) continue;
    const area = [start];
    seen[start] = 1;
    for (let i = 0; i < area.length; i++) {
      const at = area[i], x = at % width;
      const next = [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width];
      for (const n of next) {
        if (n >= 0 && n < grey.length && !seen[n] && grey[n] > limit) { seen[n] = 1; area.push(n); }
      }
    }
    if (area.length > largest.length) largest = area;
  }
  return largest;
}

function areaOf(corners) {
  let twice = 0;
  for (let i = 0; i < 4; i++) {
    const a = corners[i], b = corners[(i + 1) % 4];
    twice += a.x * b.y - b.x * a.y;
  }
  return Math.abs(twice) / 2;
}

// Corners clockwise from the top left as parts of the picture, or null when none are sure.
function findOutline(grey, width, height) {
  const area = largestArea(grey, width, height, brightLimit(grey));
  if (area.length < 0.12 * grey.length) return null;
  const ends = [null, null, null, null];
  const score = [(x, y) => -x - y, (x, y) => x - y, (x, y) => x + y, (x, y) => y - x];
  const best = [-Infinity, -Infinity, -Infinity, -Infinity];
  for (const at of area) {
    const x = at % width, y = Math.floor(at / width);
    for (let i = 0; i < 4; i++) {
      const value = score[i](x, y);
      if (value > best[i]) { best[i] = value; ends[i] = { x, y }; }
    }
  }
  const size = areaOf(ends);
  // Print makes holes, so the area is smaller than its outline, but not by much.
  if (size < 0.12 * grey.length || area.length < 0.6 * size || area.length > 1.25 * size) return null;
  if (size > 0.985 * grey.length) return null;
  return ends.map(end => ({ x: (end.x + 0.5) / width, y: (end.y + 0.5) / height }));
}

function greyOf(source, sourceWidth, sourceHeight, canvas) {
  const scale = 200 / Math.max(sourceWidth, sourceHeight);
  const width = Math.max(1, Math.round(sourceWidth * scale));
  const height = Math.max(1, Math.round(sourceHeight * scale));
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(source, 0, 0, width, height);
  const pixels = context.getImageData(0, 0, width, height).data;
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i++)
    grey[i] = (pixels[4 * i] * 77 + pixels[4 * i + 1] * 150 + pixels[4 * i + 2] * 29) >> 8;
  return { grey, width, height };
}

function outlineIn(source, sourceWidth, sourceHeight, canvas) {
  const small = greyOf(source, sourceWidth, sourceHeight, canvas);
  return findOutline(small.grey, small.width, small.height);
}
