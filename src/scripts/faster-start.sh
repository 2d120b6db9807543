#!/bin/sh
# Unpacks the jar and records what a start loads, so that later starts take less processor time.
#   faster-start.sh simexit.jar folder     (JAVA_HOME says which JDK: the one that will run it)
set -eu
jar=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -Djarmode=tools -jar "$jar" extract --force --destination "$folder" > /dev/null
app=$folder/$(basename "$jar")
version=$("$java" -version 2>&1 | sed -n '1s/[^"]*"\([0-9]*\).*/\1/p')
if [ "$version" -ge 25 ]; then
    record=-XX:AOTCacheOutput=$folder/simexit.aot
    use=-XX:AOTCache=$folder/simexit.aot
else
    record=-XX:ArchiveClassesAtExit=$folder/simexit.jsa
    use=-XX:SharedArchiveFile=$folder/simexit.jsa
fi
"$java" "$record" -Xmx256m -Dspring.context.exit=onRefresh -jar "$app" \
    --server.port=0 --spring.datasource.url=jdbc:h2:mem:recorded > "$folder/recorded.log" 2>&1
echo "$java $use -Xmx256m -XX:+ExitOnOutOfMemoryError -jar $app"
