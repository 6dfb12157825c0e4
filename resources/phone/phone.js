// SPDX-License-Identifier: Apache-2.0
// Takes pictures of pages, lets the person correct their corners and order, and sends them.
'use strict';

const byId = id => document.getElementById(id);
const sections = ['start', 'camera', 'check', 'pages'];
const scratch = document.createElement('canvas');
const wholePicture = [{ x: 0, y: 0 }, { x: 1, y: 0 }, { x: 1, y: 1 }, { x: 0, y: 1 }];
const maxPixels = 12e6;

let words = {};
let limits = { pages: 40, bytes: 15e6 };
let pages = []; // {id, blob, url, corners, uploaded}
let current = null; // the page in the check
let replaced = -1; // the index it takes, -1: a new one
let stream = null;
let watching = 0;
let sendId = '';

function text(key, values) {
  let sentence = words[key] || key;
  for (const name in values || {}) sentence = sentence.split('{' + name + '}').join(values[name]);
  return sentence;
}

function tell(key, values) { byId('message').textContent = key ? text(key, values) : ''; }

function show(name) {
  for (const section of sections) byId(section).hidden = section !== name;
  if (name !== 'camera') stopCamera();
  byId('count').textContent = pages.length ? text('count', { n: pages.length }) : '';
  if (name === 'pages') drawList();
}

function randomId() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('');
}

// ---------------------------------------------------------------- camera

async function openCamera() {
  tell('');
  if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) { tell('noCamera'); return; }
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: false,
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 4096 }, height: { ideal: 3072 } } });
  } catch (error) {
    tell(error.name === 'NotAllowedError' ? 'cameraDenied' : 'noCamera');
    return;
  }
  show('camera');
  const video = byId('video');
  video.srcObject = stream;
  await video.play().catch(() => {});
  byId('take').focus();
  watching = setInterval(watchOutline, 250);
}

function stopCamera() {
  clearInterval(watching);
  if (stream) stream.getTracks().forEach(track => track.stop());
  stream = null;
  byId('video').srcObject = null;
}

function watchOutline() {
  const video = byId('video');
  if (!video.videoWidth) return;
  const corners = outlineIn(video, video.videoWidth, video.videoHeight, scratch);
  layOver(byId('hint'), video, corners);
  const hint = text(corners ? 'pageSeen' : 'pageUnseen');
  if (byId('hintText').textContent !== hint) byId('hintText').textContent = hint;
}

function layOver(svg, picture, corners) {
  svg.style.left = picture.offsetLeft + 'px';
  svg.style.top = picture.offsetTop + 'px';
  svg.style.width = picture.clientWidth + 'px';
  svg.style.height = picture.clientHeight + 'px';
  svg.setAttribute('viewBox', '0 0 1000 1000');
  const points = corners ? corners.map(c => 1000 * c.x + ',' + 1000 * c.y).join(' ') : '';
  svg.firstElementChild.setAttribute('points', points);
}

function toBlob(canvas) {
  return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', 0.9));
}

async function takePicture() {
  const video = byId('video');
  if (!video.videoWidth) { tell('notReady'); return; }
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d').drawImage(video, 0, 0);
  const corners = outlineIn(canvas, canvas.width, canvas.height, scratch);
  await check(await toBlob(canvas), corners);
}

// ---------------------------------------------------------------- pictures from files

function loadImage(url) {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('image'));
    image.src = url;
  });
}

// Large pictures are made smaller: what is lost is finer than print.
async function fitting(file) {
  const url = URL.createObjectURL(file);
  try {
    const image = await loadImage(url);
    const size = image.naturalWidth * image.naturalHeight;
    const scale = Math.min(1, Math.sqrt(maxPixels / size));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    const corners = outlineIn(canvas, canvas.width, canvas.height, scratch);
    const keep = file.type === 'image/jpeg' && scale === 1 && file.size <= limits.bytes;
    return { blob: keep ? file : await toBlob(canvas), corners };
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function chosen(event) {
  const files = Array.from(event.target.files);
  event.target.value = '';
  for (const file of files) {
    try {
      const picture = await fitting(file);
      if (files.length === 1) { await check(picture.blob, picture.corners); return; }
      addPage(picture.blob, picture.corners || wholePicture);
    } catch (error) {
      tell('notAPicture', { name: file.name });
    }
  }
  show(pages.length ? 'pages' : 'start');
}

// ---------------------------------------------------------------- checking the corners

async function check(blob, corners) {
  if (current && current.url) URL.revokeObjectURL(current.url);
  current = { blob, url: URL.createObjectURL(blob), corners: (corners || wholePicture).map(c => ({ ...c })) };
  show('check');
  const photo = byId('photo');
  photo.alt = text('photoAlt');
  photo.src = current.url;
  await (photo.decode ? photo.decode() : loadImage(current.url)).catch(() => {});
  drawFrame();
  byId('keep').focus();
}

function drawFrame() {
  const photo = byId('photo');
  layOver(byId('frame'), photo, current.corners);
  document.querySelectorAll('.handle').forEach((handle, i) => {
    handle.style.left = photo.offsetLeft + current.corners[i].x * photo.clientWidth + 'px';
    handle.style.top = photo.offsetTop + current.corners[i].y * photo.clientHeight + 'px';
  });
}

function moveCorner(i, x, y) {
  current.corners[i] = { x: Math.min(1, Math.max(0, x)), y: Math.min(1, Math.max(0, y)) };
  drawFrame();
}

function dragCorner(i, event) {
  const box = byId('photo').getBoundingClientRect();
  moveCorner(i, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
}

function makeHandles() {
  const names = ['cornerTopLeft', 'cornerTopRight', 'cornerBottomRight', 'cornerBottomLeft'];
  names.forEach((name, i) => {
    const handle = document.createElement('button');
    handle.className = 'handle';
    handle.setAttribute('aria-label', text(name));
    handle.addEventListener('pointerdown', event => {
      event.preventDefault();
      handle.focus();
      handle.setPointerCapture(event.pointerId);
    });
    handle.addEventListener('pointermove', event => {
      if (handle.hasPointerCapture(event.pointerId)) dragCorner(i, event);
    });
    handle.addEventListener('keydown', event => {
      const step = event.shiftKey ? 0.05 : 0.005;
      const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
      if (!by) return;
      event.preventDefault();
      moveCorner(i, current.corners[i].x + by[0], current.corners[i].y + by[1]);
    });
    byId('photoStage').appendChild(handle);
  });
}

function addPage(blob, corners) {
  const page = { id: randomId(), blob, url: URL.createObjectURL(blob), corners, uploaded: false };
  if (replaced >= 0) {
    URL.revokeObjectURL(pages[replaced].url);
    pages[replaced] = page;
  } else if (pages.length < limits.pages) {
    pages.push(page);
  } else {
    tell('tooMany', { n: limits.pages });
  }
  replaced = -1;
}

function keep() {
  addPage(current.blob, current.corners);
  show('pages');
  byId('send').focus();
}

// ---------------------------------------------------------------- the pages

function tool(label, name, enabled, action) {
  const button = document.createElement('button');
  button.textContent = text(label);
  button.setAttribute('aria-label', text(label) + ': ' + name);
  button.disabled = !enabled;
  button.addEventListener('click', action);
  return button;
}

function drawList() {
  const list = byId('list');
  list.textContent = '';
  pages.forEach((page, i) => {
    const name = text('page', { n: i + 1 });
    const item = document.createElement('li');
    const image = document.createElement('img');
    image.src = page.url;
    image.alt = name;
    const tools = document.createElement('div');
    tools.className = 'tools';
    const swap = by => () => { [pages[i], pages[i + by]] = [pages[i + by], pages[i]]; show('pages'); };
    tools.append(name, tool('earlier', name, i > 0, swap(-1)), tool('later', name, i < pages.length - 1, swap(1)),
      tool('again', name, true, () => { replaced = i; show('start'); }),
      tool('remove', name, true, () => { URL.revokeObjectURL(page.url); pages.splice(i, 1); show(pages.length ? 'pages' : 'start'); }));
    item.append(image, tools);
    list.append(item);
  });
}

// ---------------------------------------------------------------- sending

function request(method, path, body, headers, progress) {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open(method, path);
    call.timeout = 120000;
    for (const name in headers || {}) call.setRequestHeader(name, headers[name]);
    if (progress) call.upload.onprogress = event => progress(event.loaded);
    call.onload = () => call.status < 300 ? resolve(call.responseText)
      : reject(new Error(call.status === 403 ? 'expired' : call.status === 429 ? 'slower' : call.status === 422 ? 'refused' : 'failed'));
    call.onerror = call.ontimeout = () => reject(new Error('offline'));
    call.send(body);
  });
}

async function send() {
  const total = pages.reduce((sum, page) => sum + page.blob.size, 0) || 1;
  const bar = byId('progress');
  let done = 0;
  setBusy(true);
  tell('sending');
  try {
    for (const page of pages) {
      if (!page.uploaded)
        await request('PUT', 'page/' + page.id, page.blob, { 'Content-Type': 'application/octet-stream' },
          loaded => { bar.value = (done + loaded) / total; });
      page.uploaded = true;
      done += page.blob.size;
      bar.value = done / total;
    }
    sendId = sendId || randomId();
    const list = pages.map(page => ({ id: page.id, corners: page.corners.map(c => [c.x, c.y]) }));
    await request('POST', 'send', JSON.stringify({ id: sendId, pages: list }), { 'Content-Type': 'application/json' });
    pages.forEach(page => URL.revokeObjectURL(page.url));
    pages = [];
    sendId = '';
    show('start');
    tell('sent');
  } catch (error) {
    tell(error.message);
  } finally {
    setBusy(false);
  }
}

function setBusy(busy) {
  byId('progress').hidden = !busy;
  for (const button of document.querySelectorAll('#pages button')) button.disabled = busy;
  if (!busy && !byId('pages').hidden) drawList();
}

// ---------------------------------------------------------------- beginning

async function begin() {
  try {
    words = JSON.parse(await request('GET', 'words.json'));
    document.documentElement.lang = words.lang || 'en';
    for (const element of document.querySelectorAll('[data-text]'))
      if (words[element.dataset.text]) element.textContent = words[element.dataset.text];
    makeHandles();
    const token = location.hash.slice(1);
    history.replaceState(null, '', location.pathname); // the code works once; nobody is to copy it
    limits = JSON.parse(await request('POST', 'claim', token, { 'Content-Type': 'text/plain' }));
  } catch (error) {
    tell(error.message === 'Error' ? 'failed' : error.message);
    return;
  }
  show('start');
  byId('openCamera').focus();
}

byId('openCamera').addEventListener('click', openCamera);
byId('choose').addEventListener('change', chosen);
byId('take').addEventListener('click', takePicture);
byId('cameraDone').addEventListener('click', () => show(pages.length ? 'pages' : 'start'));
byId('retake').addEventListener('click', openCamera);
byId('whole').addEventListener('click', () => { current.corners = wholePicture.map(c => ({ ...c })); drawFrame(); });
byId('keep').addEventListener('click', keep);
byId('more').addEventListener('click', () => { replaced = -1; show('start'); });
byId('send').addEventListener('click', send);
window.addEventListener('resize', () => { if (!byId('check').hidden) drawFrame(); });
window.addEventListener('beforeunload', event => { if (pages.length) event.preventDefault(); });
begin();
