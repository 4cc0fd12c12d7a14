package io.concertina.runtime.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A network between clients and a server of this machine that fails on command. */
public final class TcpProxy implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("//([^:/]+):(\\d+)/");

  private final String host;
  private final int port;
  private final ServerSocket entrance;
  private final List<Route> routes = new CopyOnWriteArrayList<>();

  private TcpProxy(String host, int port) throws IOException {
    this.host = host;
    this.port = port;
    this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    daemon(this::accept, "proxy");
  }

  /** In front of the server that a JDBC URL names. */
  public static TcpProxy before(String url) throws IOException {
    Matcher address = ADDRESS.matcher(url);
    if (!address.find()) {
      throw new IllegalArgumentException("no host and port in " + url);
    }
    return new TcpProxy(address.group(1), Integer.parseInt(address.group(2)));
  }

  /** The same URL through this proxy. */
  public String url(String url) {
    return ADDRESS.matcher(url).replaceFirst("//localhost:" + entrance.getLocalPort() + "/");
  }

  /** Breaks every connection off: both sides get a reset. Returns how many there were. */
  public int cut() {
    int open = 0;
    for (Route route : routes) {
      open += route.cut() ? 1 : 0;
    }
    routes.clear();
    return open;
  }

  /**
   * From now on nothing comes through the connections that are open, and nobody is told. Those
   * opened later are well. Returns how many there were.
   */
  public int stall() {
    routes.forEach(route -> route.stalled = true);
    return routes.size();
  }

  /** What was held back by {@link #stall} comes through after all. */
  public void resume() {
    routes.forEach(Route::resume);
  }

  /** The server hears that its clients will say no more, the clients hear nothing. */
  public int halfCloseTowardsServer() {
    return shutDown(route -> route.server);
  }

  /** The clients hear that the server will say no more, the server hears nothing. */
  public int halfCloseTowardsClient() {
    return shutDown(route -> route.client);
  }

  private int shutDown(Function<Route, Socket> side) {
    int open = 0;
    for (Route route : routes) {
      try {
        side.apply(route).shutdownOutput();
        open++;
      } catch (IOException e) {
        // It was closed already.
      }
    }
    return open;
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        Socket client = entrance.accept();
        try {
          routes.add(new Route(client, new Socket(host, port)));
        } catch (IOException e) {
          // The server does not listen: the client shall see that.
          client.setSoLinger(true, 0);
          client.close();
        }
      } catch (IOException e) {
        // Closed, or a client that left at once.
      }
    }
  }

  private static void daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    entrance.close();
    cut();
  }

  /** One connection, as two. */
  private final class Route {

    private final Socket client;
    private final Socket server;
    private volatile boolean stalled;

    Route(Socket client, Socket server) throws SocketException {
      this.client = client;
      this.server = server;
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      daemon(() -> pump(client, server), "proxy to the server");
      daemon(() -> pump(server, client), "proxy to the client");
    }

    private void pump(Socket from, Socket to) {
      byte[] buffer = new byte[1 << 16];
      try {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          awaitFlow();
          out.write(buffer, 0, n);
        }
        awaitFlow();
        to.shutdownOutput();
        if (from.isOutputShutdown()) {
          routes.remove(this);
          from.close();
          to.close();
        }
      } catch (IOException e) {
        // One side is gone, so the other one goes as well, as far as the network lets it know.
        awaitFlow();
        routes.remove(this);
        reset(from);
        reset(to);
      }
    }

    private synchronized void awaitFlow() {
      while (stalled) {
        try {
          wait();
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    synchronized void resume() {
      stalled = false;
      notifyAll();
    }

    boolean cut() {
      boolean open = !client.isClosed() && !server.isClosed();
      reset(client);
      reset(server);
      resume();
      return open;
    }

    private void reset(Socket socket) {
      try {
        socket.setSoLinger(true, 0);
        socket.close();
      } catch (IOException e) {
        // It was closed already.
      }
    }
  }
}
