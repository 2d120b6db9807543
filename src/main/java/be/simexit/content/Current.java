package be.simexit.content;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The view of content that every page reads: held in memory, replaced as a whole together
 * with its version. One refresh runs at a time, so that an older reader never finishes
 * last.
 *
 * @param <V> the view, immutable
 */
public class Current<V> {

	private final LongSupplier version;

	private final Supplier<V> reader;

	private volatile @Nullable Loaded<V> loaded;

	/**
	 * Holds nothing yet.
	 * @param version reads the version of the content in the database
	 * @param reader reads the view from the database
	 */
	public Current(LongSupplier version, Supplier<V> reader) {
		this.version = version;
		this.reader = reader;
	}

	/**
	 * The view as it is now.
	 * @return an immutable view, never read from the database by this call
	 * @throws IllegalStateException before the first refresh
	 */
	public V get() {
		Loaded<V> now = this.loaded;
		if (now == null) {
			throw new IllegalStateException("content is loaded at the start");
		}
		return now.view();
	}

	/**
	 * Reads the view again. The version is read first: what is read after it may be
	 * newer, never older.
	 */
	public synchronized void refresh() {
		long seen = this.version.getAsLong();
		this.loaded = new Loaded<>(seen, this.reader.get());
	}

	/**
	 * Reads the view again if the content has changed since.
	 */
	public synchronized void follow() {
		Loaded<V> now = this.loaded;
		if (now == null || this.version.getAsLong() != now.version()) {
			refresh();
		}
	}

	private record Loaded<V>(long version, V view) {
	}

}
