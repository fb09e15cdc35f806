@echo off
rem Starts Lockstep on Windows; builds it first when there is no jar. Needs a JDK 21 or newer and Maven.
rem After a change to the sources: mvn package
setlocal
set "ROOT=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%ROOT%target\lockstep.jar" goto start
where mvn >nul 2>nul
if errorlevel 1 (
    echo lockstep: needs Maven to build itself, and there is no 'mvn' on the PATH: https://maven.apache.org/install.html 1>&2
    exit /b 2
)
echo First start: building Lockstep ... 1>&2
call mvn -B -q -f "%ROOT%pom.xml" -Dmaven.test.skip=true package 1>&2
if errorlevel 1 exit /b 2
:start
"%JAVA%" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    "-Dlockstep.home=%ROOT%." -cp "%ROOT%target\lockstep.jar" lockstep.cli.Main %*
exit /b %errorlevel%
