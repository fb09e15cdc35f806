'use strict';
// Draws what the page's data say: rows of spans, as wide as the window, from one time to another.
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const find = id => document.getElementById(id);
  const frame = find('frame'), canvas = find('lanes'), said = find('said'), pen = canvas.getContext('2d');
  if (!pen) return;
  document.body.classList.add('live');

  const ROW = 22, TOP = 24, BAR = 14, SHORTEST = 10;
  const end = Math.max(1, data.duration);
  let from = 0, to = end, labels = 0, width = 0, height = 0, row = -1, at = -1;

  // Spans come as durations one after the other; when each begins is added up here.
  for (const each of data.rows) {
    const n = each.spans ? each.spans.length / 4 : 0;
    each.starts = new Float64Array(n + 1);
    for (let i = 0; i < n; i++) each.starts[i + 1] = each.starts[i] + each.spans[4 * i];
  }

  const style = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const text = i => data.texts[i];

  function nanos(t) {
    const a = Math.abs(t), round = (v, unit) => `${+v.toPrecision(v >= 100 ? 4 : 3)} ${unit}`;
    return t === 0 ? '0' : a < 1e3 ? round(t, 'ns') : a < 1e6 ? round(t / 1e3, 'µs') : a < 1e9 ? round(t / 1e6, 'ms') : round(t / 1e9, 's');
  }

  /** The last index whose start is not behind t. */
  function indexAt(starts, t) {
    let low = 0, high = starts.length - 2;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= t) low = middle; else high = middle - 1;
    }
    return low;
  }

  const x = t => labels + (t - from) / (to - from) * (width - labels - 8);
  const timeAt = px => from + (px - labels) / (width - labels - 8) * (to - from);

  function fit(label, room) {
    if (pen.measureText(label).width <= room) return label;
    let low = 0, high = label.length;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (pen.measureText(label.slice(0, middle) + '…').width <= room) low = middle; else high = middle - 1;
    }
    return label.slice(0, low) + '…';
  }

  function resize() {
    const ratio = window.devicePixelRatio || 1;
    width = frame.clientWidth;
    height = Math.min(TOP + ROW * data.rows.length + 4, Math.max(160, window.innerHeight * 0.75 | 0));
    labels = Math.min(230, width * 0.3 | 0);
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    canvas.style.width = width + 'px';
    canvas.style.height = height + 'px';
    find('space').style.height = Math.max(0, TOP + ROW * data.rows.length + 4 - height) + 'px';
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw();
  }

  function ticks() {
    const most = Math.max(2, (width - labels) / 110 | 0);
    let step = 1;
    for (let i = 0; (to - from) / step > most; i++) step *= i % 3 === 1 ? 2.5 : 2;
    pen.fillStyle = style('--dim');
    pen.strokeStyle = style('--grid');
    for (let t = Math.ceil(from / step) * step; t <= to; t += step) {
      const px = Math.round(x(t)) + 0.5;
      pen.beginPath(); pen.moveTo(px, 18); pen.lineTo(px, height); pen.stroke();
      const label = nanos(t), wide = pen.measureText(label).width;
      pen.fillText(label, Math.min(px - wide / 2, width - wide - 2), 13);
    }
  }

  function drawSpans(each, y) {
    const spans = each.spans, starts = each.starts, n = spans.length / 4;
    // what runs is drawn however briefly it does, over what waits
    let drawnWait = -1, drawnRun = -1;
    for (let i = indexAt(starts, from); i < n && starts[i] < to; i++) {
      const kind = spans[4 * i + 1];
      if (kind < 0) continue;
      const left = Math.max(labels, x(starts[i])), right = Math.min(width - 8, x(starts[i + 1]));
      const look = data.looks[kind];
      const before = look.tall ? drawnRun : drawnWait;
      if (right - left < 1 && right < before + 1) continue;
      const drawn = Math.max(right, left + 1);
      if (look.tall) drawnRun = drawn; else drawnWait = drawn;
      pen.fillStyle = look.colour;
      const tall = look.tall ? BAR : BAR / 2;
      pen.fillRect(left, y + (ROW - tall) / 2, drawn - left, tall);
      if (right - left > 60 && look.tall && spans[4 * i + 3] > 0 && each.kind !== 'gil') {
        pen.fillStyle = '#ffffff';
        pen.fillText(fit('line ' + spans[4 * i + 2], right - left - 6), left + 4, y + ROW / 2 + 4);
      }
    }
  }

  function drawQueue(each, y) {
    pen.fillStyle = '#a06bb8';
    const changes = each.changes, n = changes.length / 2;
    for (let i = 0; i < n; i++) {
      const begin = changes[2 * i], stop = i + 1 < n ? changes[2 * i + 2] : end, length = changes[2 * i + 1];
      if (stop <= from || begin >= to || length === 0) continue;
      const left = Math.max(labels, x(begin)), right = Math.min(width - 8, x(stop));
      const tall = Math.max(2, (ROW - 4) * length / each.most);
      pen.fillRect(left, y + ROW - 2 - tall, Math.max(0.7, right - left), tall);
      if (right - left > 24) {
        pen.fillStyle = style('--text');
        pen.fillText(length, left + 3, y + 11);
        pen.fillStyle = '#a06bb8';
      }
    }
  }

  function drawArrows(first, last) {
    pen.strokeStyle = pen.fillStyle = style('--arrow');
    let seen = 0;
    for (const [a, t, b, u] of data.arrows) {
      if (u < from || t > to || Math.max(a, b) < first || Math.min(a, b) >= last) continue;
      if (++seen > 400) return;
      const y = r => TOP + r * ROW + ROW / 2 - frame.scrollTop;
      const p = Math.max(labels, x(t)), q = Math.min(width - 8, x(u));
      pen.globalAlpha = row < 0 || row === a || row === b ? 0.8 : 0.15;
      pen.beginPath(); pen.moveTo(p, y(a)); pen.lineTo(q, y(b)); pen.stroke();
      const back = b > a ? -6 : 6;
      pen.beginPath(); pen.moveTo(q, y(b)); pen.lineTo(q - 3, y(b) + back); pen.lineTo(q + 3, y(b) + back); pen.fill();
    }
    pen.globalAlpha = 1;
  }

  function draw() {
    pen.clearRect(0, 0, width, height);
    pen.font = '12px sans-serif';
    ticks();
    pen.save();
    pen.beginPath(); pen.rect(0, TOP - 4, width, height); pen.clip();
    const first = Math.max(0, frame.scrollTop / ROW | 0), last = Math.min(data.rows.length, first + height / ROW + 1 | 0);
    for (let i = first; i < last; i++) {
      const each = data.rows[i], y = TOP + i * ROW - frame.scrollTop;
      if (i === row) { pen.fillStyle = style('--soft'); pen.fillRect(0, y, width, ROW); }
      const group = each.kind === 'process';
      pen.font = group ? 'bold 12px sans-serif' : each.kind === 'gil' ? 'italic 12px sans-serif' : '12px sans-serif';
      const indent = group ? 6 : each.kind === 'task' ? 34 : 20;
      if (each.colour) { pen.fillStyle = each.colour; pen.fillRect(8, y + 7, 8, 8); }
      pen.fillStyle = style('--text');
      pen.fillText(fit(text(each.name), (group ? width : labels) - indent - 6), indent, y + ROW / 2 + 4);
      pen.font = '11px sans-serif';
      if (each.spans) drawSpans(each, y);
      if (each.changes) drawQueue(each, y);
    }
    drawArrows(first, last);
    if (at >= from && at <= to) {
      pen.strokeStyle = style('--mark');
      pen.beginPath(); pen.moveTo(x(at), TOP - 4); pen.lineTo(x(at), height); pen.stroke();
    }
    pen.restore();
    find('window').textContent = from <= 0 && to >= end ? `all of ${nanos(end)}` : `${nanos(from)} to ${nanos(to)} of ${nanos(end)}`;
  }

  function say() {
    const each = data.rows[row];
    if (!each) return;
    let words = text(each.name), line = 0;
    if (each.spans && each.spans.length && at >= 0) {
      const i = indexAt(each.starts, at);
      const [length, kind, where, what] = each.spans.slice(4 * i, 4 * i + 4);
      line = where;
      words += kind < 0 ? ': not there' : `: ${what > 0 ? text(what) : data.looks[kind].meaning}${where > 0 ? `, line ${where}` : ''}`
        + `, ${nanos(length)} from ${nanos(each.starts[i])} on`;
    } else if (each.changes && at >= 0) {
      let length = 0;
      for (let i = 0; i < each.changes.length && each.changes[i] <= at; i += 2) length = each.changes[i + 1];
      words += `: ${length} ${length === 1 ? 'item' : 'items'} at ${nanos(at)}`;
    }
    const near = data.arrows.filter(([a, t, b, u]) => (a === row || b === row) && Math.abs((a === row ? t : u) - at) <= (to - from) / 200);
    for (const [a, , b, , why] of near.slice(0, 3)) words += ` · ${text(data.rows[a].name)} → ${text(data.rows[b].name)}: ${text(why)}`;
    said.textContent = words;
    document.querySelectorAll('pre .now').forEach(old => old.classList.remove('now'));
    const source = line > 0 && find('line' + line);
    if (source) source.classList.add('now');
  }

  function look(a, b) {
    const wide = Math.min(end, Math.max(SHORTEST, b - a));
    from = Math.min(Math.max(0, a), end - wide);
    to = from + wide;
    draw();
  }

  function zoom(factor, about) {
    const middle = about === undefined ? (at >= from && at <= to ? at : (from + to) / 2) : about;
    look(middle - (middle - from) * factor, middle + (to - middle) * factor);
  }

  const move = share => look(from + (to - from) * share, to + (to - from) * share);

  function choose(next) {
    row = Math.min(data.rows.length - 1, Math.max(0, next));
    const y = row * ROW;
    if (y < frame.scrollTop) frame.scrollTop = y;
    if (y + ROW + TOP > frame.scrollTop + height) frame.scrollTop = y + ROW + TOP - height;
    if (at < 0) at = (from + to) / 2;
    draw();
    say();
  }

  /** To the next, or the previous, span of the row. */
  function step(by) {
    const each = data.rows[row];
    if (!each || !each.spans || !each.spans.length) return;
    const i = Math.min(each.starts.length - 2, Math.max(0, indexAt(each.starts, at) + by));
    at = each.starts[i] + each.spans[4 * i] / 2;
    if (at < from || at > to) look(at - (to - from) / 2, at + (to - from) / 2); else draw();
    say();
  }

  const keys = {
    '+': () => zoom(0.5), '=': () => zoom(0.5), '-': () => zoom(2), '0': () => look(0, end), Home: () => look(0, to - from),
    End: () => look(end - (to - from), end), ArrowLeft: () => move(-0.2), ArrowRight: () => move(0.2),
    ArrowUp: () => choose(row - 1), ArrowDown: () => choose(row + 1), PageUp: () => choose(row - 15),
    PageDown: () => choose(row + 15), ',': () => step(-1), '.': () => step(1),
  };
  frame.addEventListener('keydown', event => {
    const act = !event.ctrlKey && !event.metaKey && !event.altKey && keys[event.key];
    if (act) { act(); event.preventDefault(); }
  });
  document.querySelectorAll('#bar button').forEach(button => button.addEventListener('click', () => keys[button.dataset.key]()));

  const place = event => { const box = canvas.getBoundingClientRect(); return [event.clientX - box.left, event.clientY - box.top]; };
  let held = null;
  canvas.addEventListener('pointerdown', event => { held = [event.clientX, from, to]; frame.focus({ preventScroll: true }); });
  window.addEventListener('pointerup', () => { held = null; });
  canvas.addEventListener('pointermove', event => {
    if (held && event.buttons) {
      const shift = (held[0] - event.clientX) / (width - labels - 8) * (held[2] - held[1]);
      look(held[1] + shift, held[2] + shift);
      return;
    }
    const [px, py] = place(event);
    at = px < labels ? at : timeAt(px);
    row = Math.floor((py - TOP + frame.scrollTop) / ROW);
    draw();
    say();
  });
  canvas.addEventListener('wheel', event => {
    if (!event.ctrlKey && !event.shiftKey) return;
    event.preventDefault();
    zoom(event.deltaY + event.deltaX > 0 ? 1.25 : 0.8, timeAt(place(event)[0]));
  }, { passive: false });
  canvas.addEventListener('dblclick', event => zoom(0.4, timeAt(place(event)[0])));
  frame.addEventListener('scroll', draw);
  window.addEventListener('resize', resize);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  resize();
})();
