#include "core/images/docker/engine_answers.h"

#include <QTest>

using namespace gearaudit;

class TestEngineAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void volumesOfAnImage()
    {
        const auto details = readImageDetails(
            R"([{"Id": "sha256:a", "Config": {"Volumes": {"/data": {}, "/data/": {}, "/b": {}}}}])", {});
        QVERIFY(details);
        QCOMPARE(details->volumes, (QStringList{QStringLiteral("/b"), QStringLiteral("/data")}));
    }

    void classifies_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *text, Code code) {
            QTest::newRow(name) << QByteArray(text) << int(code);
        };
        // As Docker 20.10, 28 and 29 and podman 4 word them.
        row("daemon down", "Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?", Code::NoDaemon);
        row("daemon down 29", "failed to connect to the docker API at unix:///x; check if the path is correct and if the daemon is running", Code::NoDaemon);
        row("windows", "error during connect: Get \"http://…\": The system cannot find the file specified.", Code::NoDaemon);
        row("socket", "permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock", Code::NotPermitted);
        row("socket old", "Got permission denied while trying to connect to the Docker daemon socket", Code::NotPermitted);
        row("manifest", "Error response from daemon: manifest for a/b:1 not found: manifest unknown: manifest unknown", Code::NotFound);
        row("hub private", "pull access denied for a/b, repository does not exist or may require 'docker login': denied: requested access to the resource is denied", Code::NotFound);
        row("local", "Error: No such image: a/b:1", Code::NotFound);
        row("podman", "Error: a/b:1: image not known", Code::NotFound);
        row("no credentials", "no basic auth credentials", Code::Unauthorized);
        row("bad credentials", "Get \"https://h/v2/\": unauthorized: authentication required", Code::Unauthorized);
        row("rate", "toomanyrequests: You have reached your pull rate limit.", Code::RateLimited);
        row("disk", "failed to register layer: Error processing tar file(exit status 1): write /x: no space left on device", Code::NoSpace);
        row("platform", "no matching manifest for linux/arm64 in the manifest list entries", Code::WrongPlatform);
        row("binary", "exec /bin/sh: exec format error", Code::WrongPlatform);
        row("network", "dial tcp 127.0.0.1:9: connect: connection refused", Code::Unreachable);
        row("authority", "Get \"https://h/v2/\": x509: certificate signed by unknown authority", Code::Certificate);
        row("authority 24", "Get \"https://h/v2/\": tls: failed to verify certificate: x509: certificate signed by unknown authority", Code::Certificate);
        // A registry that is not there, or is ill, as people have reported it of docker and podman.
        for (const char *gone : {
                 "Get \"https://registry-1.docker.io/v2/\": net/http: TLS handshake timeout",
                 "Get https://registry-1.docker.io/v2/: proxyconnect tcp: tls: first record does not look like a TLS handshake",
                 "Get \"https://registry-1.docker.io/v2/\": proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: no route to host",
                 "Get \"https://registry-1.docker.io/v2/\": Proxy Authentication Required",
                 "Get https://registry-1.docker.io/v2/: unexpected EOF",
                 "Get https://registry-1.docker.io/v2/: EOF",
                 "Get \"https://r.example/v2/\": http: server gave HTTP response to HTTPS client",
                 "Get \"https://r.example/v2/\": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
                 "Get \"https://r.example/v2/\": context deadline exceeded",
                 "Get \"https://r.example/v2/\": dial tcp: lookup r.example on 127.0.0.53:53: no such host",
                 "dial tcp: lookup r.example: Temporary failure in name resolution",
                 "Get \"https://r.example/v2/\": read tcp 10.0.0.2:50000->10.0.0.3:443: read: connection reset by peer",
                 "Get \"https://r.example/v2/\": dial tcp 10.255.255.1:443: i/o timeout",
                 "Get \"https://r.example/v2/\": dial tcp 10.0.0.9:443: connect: network is unreachable",
                 "Get \"https://r.example/v2/\": remote error: tls: handshake failure",
                 "error pulling image configuration: download failed after attempts=6: dial tcp 1.2.3.4:443: connect: connection timed out",
                 "Error: initializing source docker://localhost/x:1: pinging container registry localhost: Get \"https://localhost/v2/\": dial tcp [::1]:443: connect: connection refused",
                 "Error: initializing source docker://library/ubuntu:latest: pinging container registry registry-1.docker.io: Get \"https://registry-1.docker.io/v2/\": dial tcp: lookup registry-1.docker.io on 192.168.178.1:53: dial udp 192.168.178.1:53: socket: permission denied",
                 "Error: initializing source docker://r.example/a:1: can't talk to a V1 container registry",
             })
            row(gone, gone, Code::Unreachable);
        // One that is there, but ill, or somebody else who answers in its place.
        for (const char *ill : {
                 "received unexpected HTTP status: 502 Bad Gateway",
                 "error pulling image configuration: received unexpected HTTP status: 503 Service Unavailable",
                 "error parsing HTTP 502 response body: invalid character '<' looking for beginning of value: \"<html>\\r\\n<head><title>502 Bad Gateway</title>\"",
                 "Error parsing HTTP response: invalid character '<' looking for beginning of value: \"<!DOCTYPE HTML>\"",
                 "failed to resolve reference \"docker.io/a/b:1\": failed to fetch anonymous token: unexpected status: 503 Service Unavailable",
                 "failed to resolve reference \"r.example/a:1\": unexpected status from HEAD request to https://r.example:5000/v2/a/manifests/1: 500 Internal Server Error",
                 "failed to copy: httpReadSeeker: failed open: unexpected status code https://r.example/v2/a/blobs/sha256:404401: 504 Gateway Timeout - Server message: unknown",
                 "Error: initializing source docker://r.example/a:1: pinging container registry r.example: received unexpected HTTP status: 500 Internal Server Error",
                 "Error: initializing source docker://r.example/a:1: reading manifest 1 in r.example/a: StatusCode: 503, <html>",
                 "Error: initializing source docker://r.example/a:1: requesting bearer token: invalid status code from registry 502 (Bad Gateway)",
             })
            row(ill, ill, Code::Ill);
        row("certificate of another", "Get \"https://h/v2/\": tls: failed to verify certificate: x509: certificate is valid for a, not b", Code::Certificate);
        row("certificate podman", "Error: initializing source docker://h/a:1: pinging container registry h: Get \"https://h/v2/\": x509: certificate has expired or is not yet valid: current time 2026-01-01T00:00:00Z is after 2020-01-01T00:00:00Z", Code::Certificate);
        // Answers of a registry that is there, told by HTTP's number.
        row("403", "error parsing HTTP 403 response body: invalid character '<' looking for beginning of value: \"<html>\"", Code::Denied);
        row("401", "failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://auth.docker.io/token?scope=x: 401 Unauthorized", Code::Unauthorized);
        row("404", "error parsing HTTP 404 response body: invalid character '<' looking for beginning of value: \"<html>\\r\\n<head><title>404 Not Found</title>\"", Code::NotFound);
        row("404 podman", "Error: initializing source docker://h/a:1: reading manifest 1 in h/a: StatusCode: 404, <!DOCTYPE html>", Code::NotFound);
        row("429", "error parsing HTTP 429 response body: invalid character 'T' looking for beginning of value: \"Too Many Requests\"", Code::RateLimited);
        row("containerd", "failed to resolve reference \"docker.io/a/b:1\": docker.io/a/b:1: not found", Code::NotFound);
        row("containerd login", "pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed", Code::NotFound);
        // The engine's own connections are no registry's.
        row("engine's socket", "dial unix /var/run/docker.sock: connect: connection refused", Code::NoDaemon);
        row("engine far away", "error during connect: Get \"http://10.0.0.1:2375/v1.41/info\": dial tcp 10.0.0.1:2375: i/o timeout", Code::NoDaemon);
        row("engine's disk", "error creating overlay mount to /var/lib/docker/overlay2/x/merged: permission denied", Code::Failed);
        row("no shell", "OCI runtime create failed: exec: \"/bin/sh\": stat /bin/sh: no such file or directory: unknown", Code::NoShell);
        row("shell not executable", "exec: \"/bin/sh\": permission denied: unknown.", Code::NoShell);
        // What is not what its digest says, and what no container can be started of.
        row("layer cut", "failed to register layer: Error processing tar file(exit status 1): unexpected EOF", Code::Corrupt);
        row("layer damaged", "failed to register layer: archive/tar: invalid tar header", Code::Corrupt);
        row("layer not packed", "failed to register layer: gzip: invalid checksum", Code::Corrupt);
        row("layer of another", "filesystem layer verification failed for digest sha256:00", Code::Corrupt);
        row("layer of another 29", "failed commit on ref \"layer-sha256:00\": unexpected commit digest sha256:11, expected sha256:00: failed precondition", Code::Corrupt);
        row("environment", "OCI runtime create failed: exec /bin/sh: argument list too long: unknown", Code::NotStartable);
        row("user", "unable to find user app: no matching entries in passwd file", Code::NotStartable);
        row("memory", "container init was OOM-killed (memory limit too low?): unknown", Code::NoMemory);
        row("other", "something nobody has seen", Code::Failed);
    }
    void classifies()
    {
        QFETCH(QByteArray, text);
        QTEST(int(classifyEngineError(QString::fromUtf8(text))), "code");
    }

    void essentialLineLeavesHintsOut_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("line");
        QTest::newRow("20.10") << QByteArray("Unable to find image 'x' locally\ndocker: Error response from daemon: boom.\nSee 'docker run --help'.\n")
                               << QStringLiteral("boom.");
        QTest::newRow("28") << QByteArray("docker: Error response from daemon: boom\n\nRun 'docker run --help' for more information\n")
                            << QStringLiteral("boom");
        QTest::newRow("warning first") << QByteArray("WARNING: no swap limit\nError: gone\n")
                                       << QStringLiteral("gone");
        QTest::newRow("plain") << QByteArray("failed to register layer: full\n")
                               << QStringLiteral("failed to register layer: full");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("long") << QByteArray(5000, 'x') << QString(300, QLatin1Char('x'));
    }
    void essentialLineLeavesHintsOut()
    {
        QFETCH(QByteArray, output);
        QTEST(essentialLine(output), "line");
    }

    void imageDetails()
    {
        const QByteArray json = R"({"Id":"sha256:11","RepoDigests":["other/x@sha256:22",
            "flywheel/g@sha256:33"],"Size":42,"Os":"linux","Architecture":"arm64","Variant":"v8",
            "Config":{"Env":["PATH=/a:/b","EMPTY=","=odd","A=b=c"],
                "Labels":{"org.opencontainers.image.base.name":"debian:12"}},
            "RootFS":{"Type":"layers","Layers":["sha256:1a","sha256:2b"]}})";
        const auto details = readImageDetails(json, QStringLiteral("flywheel/g:1"));
        QVERIFY(details);
        QCOMPARE(details->id, QStringLiteral("sha256:11"));
        QCOMPARE(details->platform, QStringLiteral("linux/arm64/v8"));
        QCOMPARE(details->bytes, 42);
        QCOMPARE(details->base.name, QStringLiteral("debian:12"));
        QCOMPARE(details->layers, (std::vector<ImageLayer>{{QStringLiteral("sha256:1a"), {}}, {QStringLiteral("sha256:2b"), {}}}));
        QCOMPARE(details->environment,
                 (EnvironmentVariables{{QStringLiteral("PATH"), QStringLiteral("/a:/b")},
                              {QStringLiteral("EMPTY"), QString()},
                              {QStringLiteral("A"), QStringLiteral("b=c")}}));
    }

    void theDigestIsTheOneOfItsRepository()
    {
        const QByteArray a(64, 'a'), b(64, 'b');
        const QByteArray json = "[{\"Id\":\"11\",\"RepoDigests\":[\"other/x@sha256:" + a
            + "\",\"flywheel/g@sha256:" + b + "\"]}]";
        const auto own = readImageDetails(json, QStringLiteral("flywheel/g:1"));
        QCOMPARE(own->digest, QStringLiteral("sha256:") + QString::fromLatin1(b));
        const auto another = readImageDetails(json, QStringLiteral("third/y:1"));
        QCOMPARE(another->digest, QStringLiteral("sha256:") + QString::fromLatin1(a));
        const auto none = readImageDetails(R"({"Id":"sha256:9"})", QStringLiteral("x"));
        QCOMPARE(none->digest, QStringLiteral("sha256:9"));
    }

    void damagedDetailsAreAnError_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"", "[]", "null", "{", "{\"Id\":3}", "[1]"})
            QTest::newRow(json) << QByteArray(json);
    }
    void damagedDetailsAreAnError()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(readImageDetails(json, QStringLiteral("x")).error().code, Code::Malformed);
    }

    void versions()
    {
        EngineState docker;
        readVersion(R"({"Client":{"Version":"28.2.2"},"Server":{"Version":"20.10.24","ApiVersion":"1.41","Os":"linux","Arch":"amd64"}})", docker);
        QCOMPARE(docker.version, QStringLiteral("20.10.24"));
        QCOMPARE(docker.apiVersion, QStringLiteral("1.41"));
        QCOMPARE(docker.platform, QStringLiteral("linux/amd64"));
        QVERIFY(!docker.isPodman);
        readInfo(R"({"DockerRootDir":"/var/lib/docker"})", docker);
        QCOMPARE(docker.imageFolder, QStringLiteral("/var/lib/docker"));

        EngineState podman;
        readVersion(R"({"Client":{"Version":"4.3.1","APIVersion":"4.3.1","OsArch":"linux/amd64"}})", podman);
        QCOMPARE(podman.version, QStringLiteral("4.3.1"));
        QVERIFY(podman.isPodman);
        QVERIFY(podman.apiVersion.isEmpty());
        readInfo(R"({"store":{"graphRoot":"/home/a/.local/share/containers/storage"}})", podman);
        QCOMPARE(podman.imageFolder, QStringLiteral("/home/a/.local/share/containers/storage"));
    }
};

QTEST_GUILESS_MAIN(TestEngineAnswers)
#include "tst_engine_answers.moc"
