package be.simexit.chaos;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import be.simexit.Road;
import be.simexit.chaos.Tally.Met;

/**
 * Nodes that take requests in turn, without stickiness. Where one does not answer, or
 * says that it cannot, the next one is asked the same.
 */
final class Nodes implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final Duration ONE_RESPONSE = Duration.ofSeconds(40);

	private static final Duration BREATH = Duration.ofMillis(700);

	private final List<Node> all;

	private final Tally tally;

	private final AtomicInteger turn = new AtomicInteger();

	Nodes(List<Node> all, Tally tally) {
		this.all = all;
		this.tally = tally;
	}

	/** Starts all at once. */
	void start(Build build) {
		CompletableFuture
			.allOf(this.all.stream()
				.map((node) -> CompletableFuture.runAsync(() -> node.start(build)))
				.toArray(CompletableFuture[]::new))
			.join();
	}

	Tally tally() {
		return this.tally;
	}

	Node get(int index) {
		return this.all.get(index);
	}

	int size() {
		return this.all.size();
	}

	/** One of the nodes, as if it were the only one. */
	Nodes only(int index) {
		return new Nodes(List.of(get(index)), this.tally);
	}

	/**
	 * The way of somebody with an address of the network.
	 * @param address as a proxy names it
	 */
	Road from(String address) {
		return new Road() {

			@Override
			public <T> HttpResponse<T> send(HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> handler)
					throws InterruptedException {
				return patiently(new Errand<>(client, request, handler, address));
			}

		};
	}

	private <T> HttpResponse<T> patiently(Errand<T> errand) throws InterruptedException {
		long began = System.nanoTime();
		for (int tries = 1; System.nanoTime() - began < PATIENCE.toNanos(); tries++) {
			Node node = this.all.get(Math.floorMod(this.turn.getAndIncrement(), this.all.size()));
			Optional<HttpResponse<T>> response = once(errand, node);
			if (response.isPresent() && response.get().statusCode() != 503) {
				return response.get();
			}
			if ("POST".equals(errand.request().method())) {
				this.tally.count(Met.SENT_AGAIN);
			}
			if (tries % this.all.size() == 0) {
				LockSupport.parkNanos(BREATH.toNanos());
			}
		}
		throw new IllegalStateException("no node answered for " + PATIENCE);
	}

	/** Nothing where the connection broke or nobody listened. */
	private <T> Optional<HttpResponse<T>> once(Errand<T> errand, Node node) throws InterruptedException {
		this.tally.count(Met.REQUEST);
		long began = System.nanoTime();
		try {
			HttpResponse<T> response = errand.run(node);
			this.tally.answered(errand.request(), response, Duration.ofNanos(System.nanoTime() - began));
			return Optional.of(response);
		}
		catch (IOException ex) {
			this.tally.count(Met.BROKEN);
			return Optional.empty();
		}
	}

	private record Errand<T>(HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> handler,
			String address) {

		HttpResponse<T> run(Node node) throws IOException, InterruptedException {
			HttpRequest there = HttpRequest.newBuilder(this.request, (name, value) -> true)
				.uri(node.at(this.request.uri()))
				.timeout(ONE_RESPONSE)
				.header("X-Forwarded-For", this.address)
				.build();
			return this.client.send(there, this.handler);
		}

	}

	@Override
	public void close() {
		this.all.forEach(Node::close);
	}

}
