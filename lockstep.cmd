@echo off
rem Starts Lockstep on Windows; builds it first when there is no jar. Needs a JDK 21 or newer and Maven.
rem After a change to the sources: mvn package
rem   LOCKSTEP_JAVA_OPTIONS   more options for Java, such as -Xmx2g
setlocal disableDelayedExpansion
set "ROOT=%~dp0"

rem ---- a JDK: JAVA_HOME's, else that on the PATH ----
set "JAVA=java"
if not defined JAVA_HOME goto path
set "JAVA_HOME=%JAVA_HOME:"=%"
set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" goto none
rem A JDK's file "release" tells its version, as JAVA_VERSION="21.0.5".
set "VERSION="
if exist "%JAVA_HOME%\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%JAVA_HOME%\release") do if "%%a"=="JAVA_VERSION" set "VERSION=%%~b"
if not defined VERSION goto jar
for /f "delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 21 goto old
goto jar
:path
where java >nul 2>nul
if errorlevel 1 goto none

:jar
if exist "%ROOT%target\lockstep.jar" goto start
where mvn >nul 2>nul
if errorlevel 1 goto nomaven
>&2 echo First start: building Lockstep, and fetching its libraries if need be; about a minute ...
call mvn -B -q -f "%ROOT%pom.xml" -Dmaven.test.skip=true package 1>&2
if errorlevel 1 exit /b 2

:start
rem What is printed is UTF-8, so the console must take it so; afterwards it is as it was.
set "PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul
"%JAVA%" -Xlog:disable -Xlog:all=off -XX:+UseSerialGC -XX:+UseCondCardMark -XX:-UsePerfData --enable-native-access=ALL-UNNAMED ^
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dlockstep.home=%ROOT%." %LOCKSTEP_JAVA_OPTIONS% ^
    -cp "%ROOT%target\lockstep.jar" lockstep.cli.Main %*
set "STATUS=%errorlevel%"
if defined PAGE chcp %PAGE% >nul
exit /b %STATUS%

:none
>&2 echo lockstep: needs a JDK 21 or newer, and found none
>&2 echo   Install one, https://adoptium.net, or set JAVA_HOME to its folder.
exit /b 2
:old
>&2 echo lockstep: needs a JDK 21 or newer; JAVA_HOME is JDK %VERSION%
>&2 echo   Install a newer JDK, https://adoptium.net, or set JAVA_HOME to its folder.
exit /b 2
:nomaven
>&2 echo lockstep: needs Maven to build itself, and there is no 'mvn' on the PATH
>&2 echo   Install it: https://maven.apache.org/install.html
exit /b 2
