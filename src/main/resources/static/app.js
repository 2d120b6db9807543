/* Comfort only: every page works without it. */
(function () {
	'use strict';
	const words = document.currentScript.dataset;

	function plain(text) {
		return text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
	}

	function button(label, action) {
		const made = document.createElement('button');
		made.type = 'button';
		made.className = 'quiet small screen';
		made.textContent = label;
		made.addEventListener('click', () => action(made));
		return made;
	}

	document.querySelectorAll('[data-copy]').forEach((what) => {
		if (navigator.clipboard) {
			const made = button(words.copy, (pressed) => navigator.clipboard.writeText(what.value || what.textContent)
				.then(() => { pressed.textContent = words.copied; }));
			const place = document.getElementById(what.dataset.copy);
			place ? place.prepend(made) : what.after(made);
		}
	});

	document.querySelectorAll('[data-share]').forEach((what) => {
		if (navigator.share) {
			what.after(button(words.share, () => navigator.share({ url: what.textContent.trim() }).catch(() => {})));
		}
	});

	document.querySelectorAll('[data-print]').forEach((what) => {
		what.append(button(words.print, () => window.print()));
	});

	document.querySelectorAll('form[data-save]').forEach((form) => {
		const status = form.querySelector('[data-saved]');
		let last = Promise.resolve();
		form.querySelector('button').hidden = true;
		form.addEventListener('change', () => {
			status.textContent = '';
			last = last.then(() => {
				const sent = new FormData(form), ticked = sent.getAll('ticked');
				return fetch(form.action, { method: 'POST', body: new URLSearchParams(sent), redirect: 'manual' })
					.then((answer) => {
						if (answer.type !== 'opaqueredirect') {
							throw new Error();
						}
						form.querySelectorAll('[name="was"]').forEach((was) => {
							const box = was.parentElement.querySelector('[name="ticked"]').value;
							was.value = ticked.includes(box) ? box : '';
						});
						status.textContent = status.dataset.saved;
					});
			}).catch(() => { form.querySelector('button').hidden = false; });
		});
	});

	document.querySelectorAll('.date3').forEach((boxes) => {
		boxes.addEventListener('input', () => {
			const [day, month, year] = Array.from(boxes.querySelectorAll('input'), (box) => Number(box.value));
			const date = new Date(Date.UTC(year, month - 1, day));
			const real = year > 999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
			let echo = boxes.parentElement.querySelector('.echo');
			if (!echo) {
				echo = document.createElement('p');
				echo.className = 'echo';
				boxes.after(echo);
			}
			echo.textContent = real ? date.toLocaleDateString(document.documentElement.lang,
				{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }) : '';
		});
	});

	document.querySelectorAll('[data-filter]').forEach((field) => {
		field.addEventListener('input', () => {
			const wanted = plain(field.value), none = document.querySelector('[data-none]');
			let hits = 0;
			document.querySelectorAll('.tile[data-name]').forEach((tile) => {
				const fits = plain(tile.dataset.name).includes(wanted) || tile.querySelector(':checked');
				tile.hidden = !fits;
				hits += fits ? 1 : 0;
				if (fits && wanted && tile.closest('details')) {
					tile.closest('details').open = true;
				}
			});
			none.hidden = hits > 0;
		});
	});
})();
