package be.simexit.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A small disk in memory, which can be filled up.
 */
final class SmallDisk implements AutoCloseable {

	private final Path folder;

	private SmallDisk(Path folder) {
		this.folder = folder;
	}

	/**
	 * Mounts a disk.
	 * @param megabytes how much it holds
	 * @return nothing where this user may not mount
	 */
	static Optional<SmallDisk> mount(Path folder, int megabytes) throws IOException {
		Files.createDirectory(folder);
		int result = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "simexit-chaos", folder.toString());
		return (result == 0) ? Optional.of(new SmallDisk(folder)) : Optional.empty();
	}

	private static int run(String... command) throws IOException {
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start()
			.onExit()
			.join()
			.exitValue();
	}

	Path file(String name) {
		return this.folder.resolve(name);
	}

	/** Leaves no room at all. */
	void fill() throws IOException {
		run("dd", "if=/dev/zero", "of=" + file("filling"), "bs=4k");
		if (Files.getFileStore(this.folder).getUsableSpace() > 0) {
			throw new IllegalStateException("there is still room on " + this.folder);
		}
	}

	/** Makes room again. */
	void free() throws IOException {
		Files.delete(file("filling"));
	}

	@Override
	public void close() throws IOException {
		run("umount", this.folder.toString());
		Files.delete(this.folder);
	}

}
