<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountDialogs</name>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>两次不一样。请都再输一遍。</translation>
    </message>
    <message>
        <source>Choose a post.</source>
        <translation>请选岗位。</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>没有填姓名。</translation>
    </message>
    <message>
        <source>A sign-in name has small Latin letters and digits, and begins with a letter.</source>
        <translation>登录名用小写字母和数字，第一个要是字母。</translation>
    </message>
    <message>
        <source>Somebody has this sign-in name already. Choose another one.</source>
        <translation>这个登录名有人用了。请换一个。</translation>
    </message>
    <message>
        <source>A PIN has exactly 6 digits.</source>
        <translation>数字密码正好是 6 位数字。</translation>
    </message>
    <message>
        <source>This PIN is guessed at once. Choose 6 digits that are not all the same or in a row.</source>
        <translation>这个数字密码一猜就中。请不要用 6 个一样的数，也不要用连着的数。</translation>
    </message>
    <message>
        <source>Accountant and cashier are never one person. {name} is {role} already.</source>
        <translation>会计和出纳不能一人兼任。{name} 已经是{role}了。</translation>
    </message>
    <message>
        <source>This post always signs in with a passphrase. Give one.</source>
        <translation>这个岗位每次都要用口令进入。请设一个口令。</translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>有几处要再看看。还没有存。</translation>
    </message>
    <message>
        <source>This person is not in the list any more. Nothing was changed. Look at the list again.</source>
        <translation>名单里已经没有这个人了。什么都没有改。请再看看名单。</translation>
    </message>
    <message>
        <source>{name} is the only director who can open the home. Nothing was changed. Add another director first.</source>
        <translation>能打开本院的院长只有 {name} 一个人。什么都没有改。请先加一位院长。</translation>
    </message>
    <message>
        <source>The present passphrase is not right. Nothing was changed. Type it once more.</source>
        <translation>现在的口令不对。什么都没有改。请再输一次。</translation>
    </message>
    <message>
        <source>{name} has no PIN. Nothing was changed. Use the passphrase, or ask the director for a PIN.</source>
        <translation>{name} 没有数字密码。什么都没有改。请用口令，或者找院长设一个。</translation>
    </message>
    <message>
        <source>{name} always signs in with the passphrase. Nothing was changed.</source>
        <translation>{name} 每次都要用口令进入。什么都没有改。</translation>
    </message>
    <message>
        <source>{name} has no access to this home any more. Nothing was changed. Ask the director.</source>
        <translation>{name} 已经不能进本院了。什么都没有改。请找院长。</translation>
    </message>
    <message>
        <source>The PIN is not right. You can try {left} more times.</source>
        <translation>密码不对，还能试 {left} 次。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Nothing is lost. Wait {minutes} min, or ask the director.</source>
        <translation>输错太多次了。什么都没有丢。请等 {minutes} 分钟，或者找院长。</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>改我的口令</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>新的恢复密码纸</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>加一个人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>怎么进入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>数字密码</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>waits {minutes} min</source>
        <translation>等 {minutes} 分钟</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>可以进入</translation>
    </message>
    <message>
        <source>sign-in name: {login}</source>
        <translation>登录名：{login}</translation>
    </message>
    <message>
        <source>Give access again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Let them try again now</source>
        <translation>现在就让再试</translation>
    </message>
    <message>
        <source>Change name or post</source>
        <translation>改姓名、岗位</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>换照片</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>重设口令</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>重设数字密码</translation>
    </message>
    <message>
        <source>Take access away</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>{name} may sign in now.</source>
        <translation>{name} 现在可以进入了。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>存好了。</translation>
    </message>
    <message>
        <source>The new passphrase of {name} holds from now on.</source>
        <translation>{name} 的新口令从现在起有用。</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>{name} 的新口令</translation>
    </message>
    <message>
        <source>The new PIN of {name} holds from now on.</source>
        <translation>{name} 的新数字密码从现在起有用。</translation>
    </message>
    <message>
        <source>New PIN for {name}</source>
        <translation>{name} 的新数字密码</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.bmp *.webp *.tif *.tiff)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.bmp *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>{name} may try again now.</source>
        <translation>{name} 现在可以再试了。</translation>
    </message>
    <message>
        <source>Take away the access of {name}? What they wrote stays. Their passphrase opens nothing then.</source>
        <translation>停用 {name} 的账号？写过的记录都留着。口令从此打不开本院。</translation>
    </message>
    <message>
        <source>{name} has no access any more.</source>
        <translation>{name} 的账号停用了。</translation>
    </message>
    <message>
        <source>{name} has access again. Give a new passphrase if one is needed.</source>
        <translation>{name} 又能进入了。要用口令的话，请再设一个。</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>出一张新的</translation>
    </message>
    <message>
        <source>Make a new recovery sheet? The old one opens nothing then.</source>
        <translation>出一张新的恢复密码纸？旧的那张就打不开了。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复密码纸</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>AskField</name>
    <message>
        <source>not asked, write here</source>
        <translation>未询问，点这里写</translation>
    </message>
    <message>
        <source>{field}: why there is nothing</source>
        <translation>{field}：为什么没填</translation>
    </message>
    <message>
        <source>There is no answer:</source>
        <translation>没有答案：</translation>
    </message>
    <message>
        <source>was: {value}</source>
        <translation>原：{value}</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Give bed {label} to somebody</source>
        <translation>{label} 床安排给谁</translation>
    </message>
    <message>
        <source>Choose who gets the bed.</source>
        <translation>请选谁住这张床。</translation>
    </message>
    <message>
        <source>Enter day, hour and minute.</source>
        <translation>请填好日期和几点几分。</translation>
    </message>
    <message>
        <source>Nobody waits for a bed. Add the new resident first, on the residents page.</source>
        <translation>现在没有人等床位。新来的老人请先在“老人”页登记。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁来住</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Hand to the director</source>
        <translation>交院长确认</translation>
    </message>
    <message>
        <source>Give the bed</source>
        <translation>安排入住</translation>
    </message>
    <message>
        <source>The admission of {name} waits for the director</source>
        <translation>{name}的入住已交院长确认</translation>
    </message>
    <message>
        <source>{name} now has bed {label}</source>
        <translation>{name}已住 {label} 床</translation>
    </message>
</context>
<context>
    <name>AtWork</name>
    <message>
        <source>Is a passphrase forgotten? The director can give you a new one. Only if nobody can come in any more: close the home and use the recovery sheet. What was saved is safe.</source>
        <translation>口令忘了吗？请找院长重设。要是谁都进不去了，再用恢复密码纸打开，本院会先关上。已经保存的都没有丢。</translation>
    </message>
    <message>
        <source>The home is as it was at {time}. The records from before restoring are kept in {folder}.</source>
        <translation>已恢复到 {time} 的样子。恢复前的资料在 {folder}。</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>用恢复密码纸</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup could not be written to {place}: {why}. The home itself is safe. Free some space, or choose another folder or stick.</source>
        <translation>备份没能写到 {place}：{why}。本院的数据没事。请腾出地方，或者换个文件夹、换个U盘。</translation>
    </message>
    <message>
        <source>{folder} is not a backup, or it is damaged. Nothing was changed. Choose another backup.</source>
        <translation>{folder} 不是备份，或者坏了。什么都没有改。请选别的备份。</translation>
    </message>
    <message>
        <source>The backup of {made} is damaged ({file}). The home was not touched. Choose another backup.</source>
        <translation>{made} 的备份坏了（{file}）。本院的数据没有动。请选别的备份。</translation>
    </message>
    <message>
        <source>The backup did not read back as it was written. The home is safe. Use another disk or stick.</source>
        <translation>备份写完再读，对不上。本院的数据没事。U盘可能有问题，请换一个。</translation>
    </message>
    <message>
        <source>The backup could not be brought back to {place}: {why}. The home and the backup are as they were. Free some space, or choose another folder.</source>
        <translation>备份没能恢复到 {place}：{why}。本院和备份都和原来一样。请腾出地方，或者换个文件夹。</translation>
    </message>
    <message>
        <source>{folder} is there already. It was not touched. Choose a folder that does not exist yet.</source>
        <translation>{folder} 已经有了，没有动它。请选一个还没有的文件夹名。</translation>
    </message>
</context>
<context>
    <name>BackupChoice</name>
    <message>
        <source>Choose a backup</source>
        <translation>选一份备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The newest stands above. You see what is in it before it is brought back.</source>
        <translation>最新的在最上面。恢复以前，先给您看里面有什么。</translation>
    </message>
    <message>
        <source>No backup was found beside the home. If one is on a stick or another disk, choose its folder.</source>
        <translation>本院旁边没有备份。如果备份在 U 盘或别的硬盘上，请选它的文件夹。</translation>
    </message>
    <message>
        <source>No backup found</source>
        <translation>没找到备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>院名</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么备份</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>别的文件夹…</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>看看这份备份</translation>
    </message>
    <message>
        <source>Bring back the backup of {made}?</source>
        <translation>恢复 {made} 的备份吗？</translation>
    </message>
    <message>
        <source>It holds {residents} residents, {moves} moves, {pictures} photos and scans of {home}.</source>
        <translation>里面是“{home}”的 {residents} 位老人、{moves} 条动向、{pictures} 张照片和扫描件。</translation>
    </message>
    <message>
        <source>The folder of today is kept beside it under the name {name}. Nothing in it is deleted.</source>
        <translation>现在的文件夹改名为“{name}”，原样留在旁边，里面的东西都不删。</translation>
    </message>
    <message>
        <source>What was entered after {made} is not in it: look it up on paper and enter it again.</source>
        <translation>{made} 以后记的不在里面，要照着纸上的再记一遍。</translation>
    </message>
    <message>
        <source>The backup is looked through before anything is changed. Afterwards everybody signs in.</source>
        <translation>先把备份从头到尾查一遍，没问题才动。恢复以后，大家重新登录。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>先不恢复</translation>
    </message>
    <message>
        <source>Bring back this backup</source>
        <translation>恢复这份备份</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>The first one is made when the program ends.</source>
        <translation>关程序的时候会自动做第一份。</translation>
    </message>
    <message>
        <source>Check the home now</source>
        <translation>检查一遍</translation>
    </message>
    <message>
        <source>What would restoring change?</source>
        <translation>看看恢复会变什么</translation>
    </message>
    <message>
        <source>beside the home</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>disk or stick</source>
        <translation>硬盘或U盘</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>什么时候做的</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The backup is made and was read back. It lies in {folder}.</source>
        <translation>备份做好了，也读回来核对过了。在 {folder}。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Folder on another disk or stick</source>
        <translation>别的硬盘或U盘上的文件夹</translation>
    </message>
    <message>
        <source>This date is taken as right from now on.</source>
        <translation>好，就按这个日期算。</translation>
    </message>
    <message>
        <source>Checking the home</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>The home is whole. Records, trail and pictures are as they were written.</source>
        <translation>都完好。记录、留痕、照片都和写下时一样。</translation>
    </message>
    <message>
        <source>The check found something</source>
        <translation>检查发现了问题</translation>
    </message>
    <message>
        <source>Nothing was changed. Make a copy of the newest backup, and ask who looks after the program.</source>
        <translation>什么都没有改。请把最新的备份另外拷一份，再找管程序的人。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关上</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message>
        <source>Beside the home</source>
        <translation>本机上的备份</translation>
    </message>
    <message>
        <source>Made by itself once a day and when the program ends. Helps after a mistake or a damaged file.</source>
        <translation>每天一次、关程序时一次，自动做。弄错了、文件坏了用它。</translation>
    </message>
    <message>
        <source>Back up now beside the home</source>
        <translation>现在在本机上备份</translation>
    </message>
    <message>
        <source>On another disk or stick</source>
        <translation>U盘或别的硬盘上的备份</translation>
    </message>
    <message>
        <source>Weekly, kept in a drawer. Helps when the PC is broken or gone.</source>
        <translation>每周一次，放在抽屉里。电脑坏了、丢了用它。</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>选地方</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>选U盘上的地方</translation>
    </message>
    <message>
        <source>Back up now to the stick</source>
        <translation>现在往U盘上备份</translation>
    </message>
    <message>
        <source>No place is chosen yet.</source>
        <translation>还没选放在哪里。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} 天前</translation>
    </message>
    <message>
        <source>dated into the future</source>
        <translation>日期在以后</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>BedMap</name>
    <message>
        <source>bed {name}</source>
        <translation>{name}床</translation>
    </message>
</context>
<context>
    <name>BedMark</name>
    <message>
        <source>I</source>
        <translation>自</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>全自理</translation>
    </message>
    <message>
        <source>P</source>
        <translation>半</translation>
    </message>
    <message>
        <source>partial care</source>
        <translation>半护理</translation>
    </message>
    <message>
        <source>F</source>
        <translation>全</translation>
    </message>
    <message>
        <source>full care</source>
        <translation>全护理</translation>
    </message>
    <message>
        <source>?</source>
        <translation>未</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>L</source>
        <translation>假</translation>
    </message>
    <message>
        <source>H</source>
        <translation>院</translation>
    </message>
    <message>
        <source>M</source>
        <translation>失</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男房</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女房</translation>
    </message>
    <message>
        <source>either</source>
        <translation>不分</translation>
    </message>
    <message>
        <source>m</source>
        <translation>男</translation>
    </message>
    <message>
        <source>f</source>
        <translation>女</translation>
    </message>
    <message>
        <source>m/f</source>
        <translation>男女</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空床</translation>
    </message>
    <message>
        <source>L!</source>
        <translation>假!</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>过期没回</translation>
    </message>
</context>
<context>
    <name>BedsCard</name>
    <message>
        <source>Beds</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>No beds yet</source>
        <translation>还没有床位</translation>
    </message>
    <message>
        <source>{held} of {beds} in use, {share} %</source>
        <translation>{beds} 张床，有人 {held} 张（{share}%）</translation>
    </message>
    <message>
        <source>Bed map</source>
        <translation>床位图</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 栋</translation>
    </message>
    <message>
        <source>free {free} of {beds}</source>
        <translation>空 {free} / {beds}</translation>
    </message>
</context>
<context>
    <name>BedsPage</name>
    <message>
        <source>There are no rooms yet</source>
        <translation>还没有房间</translation>
    </message>
    <message>
        <source>The office adds them.</source>
        <translation>请内勤或院长添加。</translation>
    </message>
    <message>
        <source>Add the buildings, rooms and beds once; then everybody gets a place.</source>
        <translation>先把楼栋、房间、床位建好，就能给老人安排床位。</translation>
    </message>
    <message>
        <source>Add rooms</source>
        <translation>添加房间</translation>
    </message>
    <message>
        <source>{name} now has bed {label}</source>
        <translation>{name}已换到 {label}</translation>
    </message>
    <message>
        <source>{name} has no bed now</source>
        <translation>{name}让出了床位</translation>
    </message>
    <message>
        <source>Bed list</source>
        <translation>床位表</translation>
    </message>
</context>
<context>
    <name>BedsPictures</name>
    <message>
        <source>Nobody lives here yet</source>
        <translation>还没有老人</translation>
    </message>
</context>
<context>
    <name>BirthField</name>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>lunar calendar</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>leap month</source>
        <translation>闰月</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不知道</translation>
    </message>
</context>
<context>
    <name>BornWords</name>
    <message>
        <source>“{told}” cannot be read as a birth date. Please look it up.</source>
        <translation>“{told}”看不出是哪天出生。请查一查。</translation>
    </message>
    <message>
        <source>“{told}” is a day that does not exist. Please look it up.</source>
        <translation>没有“{told}”这一天。请查一查。</translation>
    </message>
    <message>
        <source>“{told}” has a year of two digits. Please look up the whole year.</source>
        <translation>“{told}”的年份只有两位。请查清是哪一年。</translation>
    </message>
    <message>
        <source>“{told}” counts from the Republic; that is {year}. Please check it.</source>
        <translation>“{told}”是民国纪年，合{year}年。请核实。</translation>
    </message>
    <message>
        <source>“{told}” can be read in two ways. Please look it up.</source>
        <translation>“{told}”可以有两种读法。请查一查。</translation>
    </message>
    <message>
        <source>“{told}” is a lunar day without a year. Please ask for the year.</source>
        <translation>“{told}”是农历，没有写年份。请问清是哪一年。</translation>
    </message>
    <message>
        <source>“{told}” is still to come. Please look it up.</source>
        <translation>“{told}”还没有到。请查一查。</translation>
    </message>
    <message>
        <source>The age would be {years}. Please check the birth date.</source>
        <translation>这样算是 {years} 岁。请核对出生日期。</translation>
    </message>
    <message>
        <source>The sheet holds day 60, a 29 February 1900 that never was. Please write the date as text.</source>
        <translation>表格里是第60天（1900年2月29日），这一天不存在。请把出生日期重新写成文字。</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>正在办…</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} / {whole}</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>大约还要 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>This command needs a home: give --home.</source>
        <translation>这条命令要先指明是哪个院：请写 --home。</translation>
    </message>
    <message>
        <source>“{given}” is not a time. Write it like 2026-11-22T08:00 or 2026-11-22T08:00+08:00.</source>
        <translation>“{given}”不是时间。请写成 2026-11-22T08:00 或 2026-11-22T08:00+08:00。</translation>
    </message>
</context>
<context>
    <name>CensusCard</name>
    <message>
        <source>Present, last {days} days</source>
        <translation>近 {days} 天在院人数</translation>
    </message>
    <message>
        <source>Present on the last {days} days: {first} at the start, {now} today, at least {low}, at most {high}</source>
        <translation>近 {days} 天在院人数：开头 {first} 人，今天 {now} 人，最少 {low} 人，最多 {high} 人</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>看每天的数</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Heads at the end of each day</source>
        <translation>每天 24 时的人数（今天是现在的）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在院</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>失联</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>choose</source>
        <translation>请选</translation>
    </message>
    <message>
        <source>other, in own words</source>
        <translation>其他，自己写</translation>
    </message>
    <message>
        <source>write here</source>
        <translation>写在这里</translation>
    </message>
    <message>
        <source>{field}: own words</source>
        <translation>{field}：自己写</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Bring in a list</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Any list of residents that you have: .xlsx, .xls or .csv. You see what would become of every row before anything is changed, and the whole import can be taken back.</source>
        <translation>院里现有的老人名册都可以：.xlsx、.xls、.csv。先让您看清每一行会怎样，再导入；导入以后还能整个撤销。</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Save an empty list to fill in</source>
        <translation>存一份空表来填</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>导出名册</translation>
    </message>
    <message>
        <source>Everybody in the home with all particulars, for Excel or WPS. ID numbers stay whole.</source>
        <translation>全院老人的全部资料，用 Excel 或 WPS 打开。身份证号保持完整。</translation>
    </message>
    <message>
        <source>Save as .xlsx</source>
        <translation>存成 .xlsx</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>以前的导入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>没收下</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing was brought in yet.</source>
        <translation>还没有导入过。</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>已导入</translation>
    </message>
</context>
<context>
    <name>Chores</name>
    <message>
        <source>Today's backup</source>
        <translation>今天的备份</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Is this date right?</source>
        <translation>这个日期对吗？</translation>
    </message>
    <message>
        <source>Compare with a phone. If it is wrong, set the clock of this PC right instead. Nothing is lost.</source>
        <translation>请和手机对一下。要是不对，请把电脑的日期时间调准。什么都没有丢。</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>日期是对的</translation>
    </message>
    <message>
        <source>This PC says: {now}</source>
        <translation>电脑显示：{now}</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>{home} does not open</source>
        <translation>“{home}”打不开</translation>
    </message>
    <message>
        <source>Nothing was deleted. When a backup is brought back, the folder of today is kept as it is.</source>
        <translation>什么都没有删。从备份恢复时，现在的文件夹会改个名字，原样留着。</translation>
    </message>
    <message>
        <source>Bring back a backup …</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Another home …</source>
        <translation>打开别的院…</translation>
    </message>
    <message>
        <source>Make a new home</source>
        <translation>建一个新的院</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>{message} (see: fuyuan {program} --help)</source>
        <translation>{message}（用法见：fuyuan {program} --help）</translation>
    </message>
    <message>
        <source>A file cannot be read: {why}</source>
        <translation>文件读不出来：{why}</translation>
    </message>
    <message>
        <source>This file is not there: {why}</source>
        <translation>没有这个文件：{why}</translation>
    </message>
    <message>
        <source>A file or folder cannot be used: {why}</source>
        <translation>文件或文件夹用不了：{why}</translation>
    </message>
    <message>
        <source>The program has a fault: {kind} in {file} line {line}. What was saved is safe.</source>
        <translation>程序出了毛病：{kind}，在 {file} 第 {line} 行。已经保存的都没有丢。</translation>
    </message>
    <message>
        <source>There is no such command. Known: {known}</source>
        <translation>没有这个命令。可用的有：{known}</translation>
    </message>
    <message>
        <source>The second person must be somebody else. Nothing was changed.</source>
        <translation>第二个人要换一个人。什么都没有改。</translation>
    </message>
    <message>
        <source>No passphrase was given. Give --password-file, or set {variable}.</source>
        <translation>没有给口令。请用 --password-file，或者设好 {variable}。</translation>
    </message>
    <message>
        <source>{file} is there already. It was not touched. Choose another file.</source>
        <translation>{file} 已经有了，没有动它。请换一个文件名。</translation>
    </message>
    <message>
        <source>Make a new home and its recovery sheet</source>
        <translation>建一个新的院，并出恢复密码纸</translation>
    </message>
    <message>
        <source>Write a picture of every page, dialog and empty state</source>
        <translation>给每一页、每个窗口和空白状态各存一张图</translation>
    </message>
    <message>
        <source>Try fonts, translations, icons, an empty home and one PDF</source>
        <translation>试一遍字体、译文、图标、空白院和一份 PDF</translation>
    </message>
    <message>
        <source>Make an invented home; equal arguments give equal facts</source>
        <translation>做一个示例院；参数一样，内容就一样</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>village or civil affairs</source>
        <translation>村（居）委会、民政部门</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>委托代理人</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>担保人</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>朋友</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Guardian and contacts</source>
        <translation>监护人和联系人</translation>
    </message>
    <message>
        <source>Show phone</source>
        <translation>显示电话</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct: {kind} at {when}</source>
        <translation>更正：{when} {kind}</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>The wrong line stays, struck through.</source>
        <translation>写错的那一条会划线保留。</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>没有这回事，收回</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>应该是什么时候</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>应该是什么</translation>
    </message>
    <message>
        <source>no bed</source>
        <translation>没有床位</translation>
    </message>
    <message>
        <source>Which bed</source>
        <translation>应该是哪张床</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Death</name>
    <message>
        <source>Doctor or 120 called, death certificate asked for; police if unclear</source>
        <translation>叫医生或 120，开死亡证明；情况不明先报警</translation>
    </message>
    <message>
        <source>Written down: time found, by whom, last seen</source>
        <translation>写下发现时间、发现人、最后见到的时间</translation>
    </message>
    <message>
        <source>Family or guardian, township and civil affairs office told</source>
        <translation>告知家属或监护人、乡镇、民政局</translation>
    </message>
    <message>
        <source>Death summary written and signed by the doctor</source>
        <translation>死亡小结写好，医生签名</translation>
    </message>
    <message>
        <source>Belongings counted by two people, listed and sealed</source>
        <translation>遗物两人清点，登记封存</translation>
    </message>
    <message>
        <source>Body handed to the funeral home, both sides signed</source>
        <translation>遗体交殡仪馆，双方签字</translation>
    </message>
    <message>
        <source>Funeral held</source>
        <translation>治丧</translation>
    </message>
    <message>
        <source>Household registration and support certificate cancelled</source>
        <translation>注销户口，收回注销供养证</translation>
    </message>
    <message>
        <source>Money settled, estate handled</source>
        <translation>结清费用，处理遗产</translation>
    </message>
    <message>
        <source>Room and bed disinfected</source>
        <translation>房间床位终末消毒</translation>
    </message>
    <message>
        <source>File closed</source>
        <translation>档案归档</translation>
    </message>
    <message>
        <source>Do the step before first: {step}</source>
        <translation>请先办前一步：{step}</translation>
    </message>
    <message>
        <source>This step is done already.</source>
        <translation>这一步已经办过了。</translation>
    </message>
    <message>
        <source>This step cannot be before {when}, when the step before was done.</source>
        <translation>前一步是 {when} 办的，这一步不能更早。</translation>
    </message>
    <message>
        <source>This step cannot be before the death at {when}.</source>
        <translation>这一步不能早于去世时间 {when}。</translation>
    </message>
    <message>
        <source>{when} is still to come. Enter when it was done.</source>
        <translation>{when} 还没到。请填办完的时间。</translation>
    </message>
    <message>
        <source>Write who did it.</source>
        <translation>请写是谁办的。</translation>
    </message>
    <message>
        <source>No death is recorded of {name}. Nothing was changed. Record the death first.</source>
        <translation>还没有记{name}去世。什么都没有改。请先记死亡。</translation>
    </message>
    <message>
        <source>Only the newest step can be taken back. Nothing was changed.</source>
        <translation>只能收回最后一步。什么都没有改。</translation>
    </message>
    <message>
        <source>Write why the step is taken back. Nothing was changed.</source>
        <translation>请写明为什么要收回这一步。什么都没有改。</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>{count} of them are marked to be checked. A backup was made before.</source>
        <translation>其中 {count} 位标了“待核实”。导入之前已经备份。</translation>
    </message>
    <message>
        <source>{count} stayed out: {names}</source>
        <translation>没收下 {count} 人：{names}</translation>
    </message>
    <message>
        <source>Save the rows left out to mend</source>
        <translation>存下没收下的行去改</translation>
    </message>
    <message>
        <source>See the residents</source>
        <translation>看老人名单</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>There is no resident with the number {numbers}. Nothing was printed.</source>
        <translation>没有编号为 {numbers} 的老人。还没有打印。</translation>
    </message>
    <message>
        <source>Print dossiers into a folder, one PDF a resident</source>
        <translation>把转院档案打印成文件，一位老人一个 PDF</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>转院档案</translation>
    </message>
    <message>
        <source>The dossiers cannot be written to {folder}. No record was changed. Choose another folder.</source>
        <translation>转院档案写不进 {folder}。资料没有动。请换一个文件夹。</translation>
    </message>
    <message>
        <source>{files} lies in {folder} already. It was not touched, and nothing was printed. Choose an empty folder.</source>
        <translation>{folder} 里已经有 {files}。原来的文件没有动，也没有打印。请换一个空文件夹。</translation>
    </message>
</context>
<context>
    <name>DossierChoice</name>
    <message>
        <source>Residents</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>Nobody lives here yet.</source>
        <translation>院里还没有老人。</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>看看还缺什么</translation>
    </message>
    <message>
        <source>All floors</source>
        <translation>所有楼层</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>全部勾上</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>全部去掉</translation>
    </message>
    <message>
        <source>Press a row to tick it.</source>
        <translation>点一行就勾上，再点去掉。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>要</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <translation>勾了 {count} 位</translation>
    </message>
</context>
<context>
    <name>DossierGaps</name>
    <message>
        <source>What is missing</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>什么都不缺。</translation>
    </message>
    <message>
        <source>Every question was asked.</source>
        <translation>每一项都问过了。</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>重新选人</translation>
    </message>
    <message>
        <source>Save as files</source>
        <translation>存成文件</translation>
    </message>
    <message>
        <source>Look and print</source>
        <translation>看一看再打印</translation>
    </message>
    <message>
        <source>{count} names or texts have characters that cannot be printed. Nothing is printed until they are written another way, or a picture of the name is added.</source>
        <translation>有 {count} 位老人的名字或文字里有打印不出来的字。请换一个写法，或补一张身份证上名字的照片，然后才能打印。</translation>
    </message>
    <message>
        <source>{lacking} of {count} dossiers have gaps. They can be printed: each gap says that nobody asked yet, and can be written in by hand. Press a row to fill it first.</source>
        <translation>{count} 份里有 {lacking} 份还有空缺。可以照样打印：空缺处会写“未询问”，能用笔补上。想先补好，点那一行。</translation>
    </message>
    <message>
        <source>{count} dossiers are ready to print.</source>
        <translation>{count} 份都可以打印了。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺什么</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>there</source>
        <translation>有</translation>
    </message>
    <message>
        <source>cannot be printed: {characters}</source>
        <translation>打印不出来：{characters}</translation>
    </message>
    <message>
        <source>{count} missing: {titles}</source>
        <translation>还缺 {count} 项：{titles}</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Dossiers</source>
        <translation>转院档案</translation>
    </message>
    <message>
        <source>Looking for gaps</source>
        <translation>正在看还缺什么</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>{count} still missing: {titles}</source>
        <translation>还缺 {count} 项：{titles}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>去补</translation>
    </message>
    <message>
        <source>Making dossiers</source>
        <translation>正在做转院档案</translation>
    </message>
    <message>
        <source>Folder for the dossiers</source>
        <translation>转院档案放在哪个文件夹</translation>
    </message>
    <message>
        <source>{count} dossiers lie in {folder}.</source>
        <translation>{count} 份转院档案放在 {folder}。</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Leave it</source>
        <translation>不填了</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>Not saved yet. What you wrote is all still here.</source>
        <translation>还没有保存。您写的都还在。</translation>
    </message>
</context>
<context>
    <name>EscortDialog</name>
    <message>
        <source>Who sits with the resident</source>
        <translation>谁去陪护</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>是什么人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从什么时候</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Leave as it was</source>
        <translation>不改了</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>改了 {count} 处</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>草稿已留着，还没保存 {time}</translation>
    </message>
    <message>
        <source>Go on with the draft of {time}</source>
        <translation>有没保存的草稿 {time}，接着改</translation>
    </message>
    <message>
        <source>Everything is as it was.</source>
        <translation>都恢复原样了。</translation>
    </message>
    <message>
        <source>{name}: saved.</source>
        <translation>{name}的资料已保存。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source> (optional)</source>
        <translation>（选⁠填）</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Photos and PDF (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf)</source>
        <translation>照片和 PDF (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf)</translation>
    </message>
    <message>
        <source>{name} cannot be read. Nothing was saved, what you wrote is still here. Choose the file once more.</source>
        <translation>{name} 读不出来。还没有保存，您写的都在。请重新选一次文件。</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Nothing was saved, what you wrote is still here. Choose a photo or a scan; a PDF can be scanned again in grey.</source>
        <translation>{name} 超过 {most} MB。没有存，您写的还在。请选照片或扫描件；PDF 可以用灰度重新扫描。</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>不附了</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Support kind</source>
        <translation>供养类别</translation>
    </message>
    <message>
        <source>Only with something to do</source>
        <translation>只看要办的</translation>
    </message>
    <message>
        <source>Floor: any</source>
        <translation>楼层：不限</translation>
    </message>
    <message>
        <source>Support: any</source>
        <translation>类别：不限</translation>
    </message>
    <message>
        <source>State: any but left</source>
        <translation>状态：在册和待入住</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Begin here: three steps</source>
        <translation>从这里开始，三步</translation>
    </message>
    <message>
        <source>done</source>
        <translation>做好了</translation>
    </message>
    <message>
        <source>Enter rooms and beds</source>
        <translation>建房间和床位</translation>
    </message>
    <message>
        <source>Buildings, floors, rooms, beds: as they stand in the house</source>
        <translation>楼、楼层、房间、床：院里怎么样就怎么填</translation>
    </message>
    <message>
        <source>Enter rooms</source>
        <translation>去建房间</translation>
    </message>
    <message>
        <source>Bring in the list of residents</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>The spreadsheet you have, from Excel or WPS; you see everything before it is saved</source>
        <translation>手里的 Excel 或 WPS 表格就行；先给您看一遍，再保存</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>去导入</translation>
    </message>
    <message>
        <source>Take in a new resident</source>
        <translation>新入住</translation>
    </message>
    <message>
        <source>Whoever is not in the list: name, bed, done; the rest can follow</source>
        <translation>表里没有的老人：填姓名、选床位就行，别的以后再补</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>去登记</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation>先不改</translation>
    </message>
</context>
<context>
    <name>FoundingForms</name>
    <message>
        <source>Name of the home</source>
        <translation>院名</translation>
    </message>
    <message>
        <source>Name of the director</source>
        <translation>院长姓名</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>再输一遍口令</translation>
    </message>
    <message>
        <source>Folder of the home</source>
        <translation>本院放在</translation>
    </message>
    <message>
        <source>Empty: beside the home only; a stick can be chosen later</source>
        <translation>空着：只放在本院旁边，以后可再选 U 盘</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份放在</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The clock of this PC looks wrong. Nothing is lost or put out of order. Compare date and time with a phone, and set the clock right.</source>
        <translation>这台电脑的时间好像不对。资料没有丢，次序也没有乱。请对着手机看看日期和时间，把电脑时间调准。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your post does not include this page. Nothing was changed. Ask the director.</source>
        <translation>您的岗位不用这一页。什么都没有改。需要的话请找院长。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>This passphrase belongs to another home. Nothing was changed.</source>
        <translation>这个口令是别的院的。什么都没有改。</translation>
    </message>
    <message>
        <source>Day shift {start}–{end}</source>
        <translation>白班 {start}–{end}</translation>
    </message>
    <message>
        <source>Night shift {start}–{end}</source>
        <translation>夜班 {start}–{end}</translation>
    </message>
    <message>
        <source>Put the home back to {time}? What was entered since is not in it. The records of today are kept whole beside it; everybody signs in again.</source>
        <translation>要恢复到 {time} 的样子吗？此后录入的不在里面。现在的资料会原样留在旁边，不会删；恢复后每个人都要重新登录。</translation>
    </message>
    <message>
        <source>Restore to {time}</source>
        <translation>恢复到 {time}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没备份</translation>
    </message>
    <message>
        <source>Backup dated {day}</source>
        <translation>备份日期 {day}，请核对</translation>
    </message>
    <message>
        <source>Backup today {time}</source>
        <translation>备份 今天 {time}</translation>
    </message>
    <message>
        <source>Backup {days} days ago</source>
        <translation>备份 {days} 天前</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>independent</source>
        <translation>全自理</translation>
    </message>
    <message>
        <source>partial care</source>
        <translation>半护理</translation>
    </message>
    <message>
        <source>full care</source>
        <translation>全护理</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在院</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>as yesterday</source>
        <translation>和昨天一样</translation>
    </message>
    <message>
        <source>{count} more than yesterday</source>
        <translation>比昨天多 {count}</translation>
    </message>
    <message>
        <source>{count} fewer than yesterday</source>
        <translation>比昨天少 {count}</translation>
    </message>
    <message>
        <source>look for them now</source>
        <translation>马上去找</translation>
    </message>
    <message>
        <source>nobody missing</source>
        <translation>无人失联</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>{count} present, by class</source>
        <translation>在院 {count} 人，按自理能力</translation>
    </message>
    <message>
        <source>registered {registered}　free beds {free}</source>
        <translation>在册 {registered}　空床 {free}</translation>
    </message>
</context>
<context>
    <name>HeadsCard</name>
    <message>
        <source>Nobody's self-care is assessed yet</source>
        <translation>还没评自理能力</translation>
    </message>
</context>
<context>
    <name>HealthCards</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>已好，从 {day} 起</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已好</translation>
    </message>
</context>
<context>
    <name>HealthItem</name>
    <message>
        <source>Diagnoses</source>
        <translation>疾病诊断</translation>
    </message>
    <message>
        <source>Allergies and bad reactions</source>
        <translation>过敏和不良反应</translation>
    </message>
    <message>
        <source>Operations and injuries</source>
        <translation>手术和外伤</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>预防接种</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Press a line to see all of it, or to change it back.</source>
        <translation>点一行看全部，也可以改回去。</translation>
    </message>
    <message>
        <source>Press a line to see all of it.</source>
        <translation>点一行看全部。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁改的</translation>
    </message>
    <message>
        <source>What</source>
        <translation>改了什么</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>A photo or scan is missing or damaged in the home's file. The other records are not touched. Restore it from a backup.</source>
        <translation>有一张照片或扫描件找不到了，或者坏了。别的记录都没事。请从备份里恢复。</translation>
    </message>
    <message>
        <source>This home was last used by a newer version of the program (step {found}, this one knows {known}). Nothing was read or changed. Install the newer version.</source>
        <translation>本院上次是用更新的版本打开的（第 {found} 步，这个版本只到第 {known} 步）。什么都没有读，也没有改。请安装新版本。</translation>
    </message>
    <message>
        <source>The records could not be brought to the new version: {step}. The old file is as it was.</source>
        <translation>记录没能升到新版本：{step}。原来的文件没有变。</translation>
    </message>
    <message>
        <source>{path} is there already. It was not touched.</source>
        <translation>{path} 已经有了，没有动它。</translation>
    </message>
    <message>
        <source>The file {path} is missing or empty. Nothing was written over it. Restore the newest backup.</source>
        <translation>文件 {path} 不见了，或者是空的。程序没有写它。请恢复最新的备份。</translation>
    </message>
    <message>
        <source>This disk does not keep what is written safely ({setting} is {found}). Nothing was changed. Put the home on a local disk.</source>
        <translation>这个磁盘存东西不牢靠（{setting} 是 {found}）。什么都没有改。请把本院的数据放到这台电脑自己的硬盘上。</translation>
    </message>
    <message>
        <source>The home's file is damaged. It was not changed. Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>本院的数据文件坏了。程序没有动它。请恢复最新的备份，坏的文件会留在旁边。</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe, this change was not saved. Free some space, then save once more.</source>
        <translation>磁盘满了。以前存的都在，这一次没有存上。请腾出一些地方，再存一次。</translation>
    </message>
    <message>
        <source>The disk did not answer. What was saved before is safe, this change was not saved. Check the disk, then save once more.</source>
        <translation>磁盘没有反应。以前存的都在，这一次没有存上。请看看磁盘，再存一次。</translation>
    </message>
    <message>
        <source>The home's file cannot be written to. Nothing was changed. Check the rights of its folder.</source>
        <translation>本院的数据文件写不进去。什么都没有改。请检查这个文件夹的权限。</translation>
    </message>
    <message>
        <source>The home's file cannot be opened. Nothing was changed. Check that its folder is there and can be written to.</source>
        <translation>本院的数据文件打不开。什么都没有改。请看看数据文件夹还在不在，能不能写。</translation>
    </message>
    <message>
        <source>Another program holds the home's file. Nothing was changed. Close that program, then try once more.</source>
        <translation>有别的程序正占着本院的数据文件。什么都没有改。请关掉那个程序，再试一次。</translation>
    </message>
    <message>
        <source>There is no home in {folder}. Nothing was changed. Choose the home's folder.</source>
        <translation>{folder} 里没有院的数据。什么都没有改。请选对文件夹。</translation>
    </message>
    <message>
        <source>The key file of {folder} is missing or damaged. The records themselves were not touched. Bring back the newest backup.</source>
        <translation>{folder} 的钥匙文件不见了或者坏了。记录本身没有动。请从最新的备份恢复。</translation>
    </message>
    <message>
        <source>The key file could not be written; the old one is still in place. {why}</source>
        <translation>钥匙文件没写成，旧的还在。{why}</translation>
    </message>
    <message>
        <source>{login} cannot open this home. Nothing was changed. Ask the director for access.</source>
        <translation>{login} 不能打开本院。什么都没有改。请找院长开通。</translation>
    </message>
    <message>
        <source>The passphrase is not right. Nothing was changed. Type it once more.</source>
        <translation>口令不对。什么都没有改。请再输一次。</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters. Nothing was saved. Choose a longer one.</source>
        <translation>口令至少要 {least} 个字母、数字或汉字。没有存。请换一个长一点的。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to. The records in it were not changed. Check the folder's rights or choose another folder.</source>
        <translation>文件夹 {folder} 写不进去。里面的记录没有变。请检查权限，或者换一个文件夹。</translation>
    </message>
    <message>
        <source>This home is already open: on {host}, by {user}, since {since}. Nothing was changed. Use that window, or close it first.</source>
        <translation>本院已经开着了：在 {host} 上，{user} 打开的，从 {since} 开始。什么都没有改。请用那个窗口，或者先把它关掉。</translation>
    </message>
    <message>
        <source>{file} in {folder} is a link to another place. Nothing was opened. Put the file itself into the home's folder, or restore the newest backup.</source>
        <translation>{folder} 里的 {file} 只是一个链接，指向别处。没有打开。请把文件本身放进院的文件夹，或者恢复最新的备份。</translation>
    </message>
    <message>
        <source>Your post does not include this. Nothing was changed. Ask the director.</source>
        <translation>您的岗位不能做这件事。什么都没有改。请找院长。</translation>
    </message>
    <message>
        <source>The home's folder {folder} is not there any more. What you wrote is still on the screen. Put the folder back in its place, then save once more.</source>
        <translation>找不到数据文件夹 {folder} 了。您写的都还在屏幕上。请把文件夹放回原处，再存一次。</translation>
    </message>
    <message>
        <source>The disk did not take this change. What was saved before is safe. Save once more.</source>
        <translation>磁盘没有收下这一次的改动。以前存的都在。请再存一次。</translation>
    </message>
    <message>
        <source>This form was saved already. It was not saved a second time.</source>
        <translation>这张表已经存过了，没有再存第二遍。</translation>
    </message>
    <message>
        <source>{login} has no access to this home any more. Nothing was changed. Ask the director.</source>
        <translation>{login} 已经不能进本院了。什么都没有改。请找院长。</translation>
    </message>
    <message>
        <source>{folder} is there already. It was not touched. Choose another name or place.</source>
        <translation>{folder} 已经有了，没有动它。请换个名字或地方。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made. Nothing was changed. Choose another place.</source>
        <translation>文件夹 {folder} 建不了。什么都没有改。请换个地方。</translation>
    </message>
    <message>
        <source>{folder} lies on a network drive, where records can be lost. Nothing was changed. Choose a folder on this PC's own disk.</source>
        <translation>{folder} 在网络盘上，记录可能会丢。什么都没有改。请选这台电脑自己硬盘上的文件夹。</translation>
    </message>
</context>
<context>
    <name>HomeSettings</name>
    <message>
        <source>rule of law</source>
        <translation>法规规定</translation>
    </message>
    <message>
        <source>rule as quoted by others</source>
        <translation>别处转述的规定</translation>
    </message>
    <message>
        <source>practice of other homes, not law</source>
        <translation>别的院的做法，不是法规</translation>
    </message>
    <message>
        <source>our own proposal</source>
        <translation>我们的建议</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>years</source>
        <translation>岁</translation>
    </message>
    <message>
        <source>set it as your home needs it</source>
        <translation>请按本院需要定</translation>
    </message>
    <message>
        <source>leave rule of a care home</source>
        <translation>一家养老院的请假制度</translation>
    </message>
    <message>
        <source>who walks away leaves nothing open</source>
        <translation>人走开了，屏幕不会一直开着</translation>
    </message>
    <message>
        <source>only asks for another look, refuses nobody</source>
        <translation>只提醒再看一眼，不会不让登记</translation>
    </message>
    <message>
        <source>two shifts, as in the duty book of a care home</source>
        <translation>两班倒，照一家养老院的值班记录本</translation>
    </message>
    <message>
        <source>Folder for second backups</source>
        <translation>第二份备份的文件夹</translation>
    </message>
    <message>
        <source>A walk needs a slip when longer than</source>
        <translation>外出超过多久要写请假条</translation>
    </message>
    <message>
        <source>The director approves leaves from (0: never)</source>
        <translation>请假多久起要院长批（0：不用）</translation>
    </message>
    <message>
        <source>Nobody called: the search begins after</source>
        <translation>超时没来电话，过多久开始找</translation>
    </message>
    <message>
        <source>Not found: report to the authorities after</source>
        <translation>失联没找到，过多久要上报</translation>
    </message>
    <message>
        <source>incident rule of one care home</source>
        <translation>一家养老院的意外事件报告制度</translation>
    </message>
    <message>
        <source>Ask about ages below</source>
        <translation>年龄小于多少要再看一眼</translation>
    </message>
    <message>
        <source>Ask about ages above</source>
        <translation>年龄大于多少要再看一眼</translation>
    </message>
    <message>
        <source>Lock the office screen after</source>
        <translation>办公室没人动，过多久锁屏</translation>
    </message>
    <message>
        <source>Lock the screen of the care staff after</source>
        <translation>护理岗没人动，过多久锁屏</translation>
    </message>
    <message>
        <source>The day shift begins at</source>
        <translation>白班几点开始</translation>
    </message>
    <message>
        <source>The day shift ends at</source>
        <translation>白班几点结束</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}, please.</source>
        <translation>请填 {least} 到 {most} 之间的整数。</translation>
    </message>
    <message>
        <source>A time such as 08:00, please.</source>
        <translation>请填时间，比如 08:00。</translation>
    </message>
    <message>
        <source>The upper age must be above the lower one.</source>
        <translation>上面的年龄要比下面的大。</translation>
    </message>
    <message>
        <source>The day shift must end later than it begins, on the same day.</source>
        <translation>白班要在同一天结束，而且要晚于开始。</translation>
    </message>
    <message>
        <source>The director's limit must not be below that of the slip, or be 0.</source>
        <translation>院长批的时间不能比写请假条的还短；不用院长批就填 0。</translation>
    </message>
    <message>
        <source>Leave and missing people</source>
        <translation>请假和失联</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
</context>
<context>
    <name>HomeSettingsPage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>不改了</translation>
    </message>
    <message>
        <source>If you save this</source>
        <translation>存了以后</translation>
    </message>
    <message>
        <source>Changed until now</source>
        <translation>以前改过的</translation>
    </message>
    <message>
        <source>Settings of the home</source>
        <translation>本院的规定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么改</translation>
    </message>
    <message>
        <source>{label} ({unit})</source>
        <translation>{label}（{unit}）</translation>
    </message>
    <message>
        <source>At first {value}. {certainty}: {source}</source>
        <translation>一开始是 {value}。{certainty}：{source}</translation>
    </message>
    <message>
        <source>Nothing yet: every value is as it was at first.</source>
        <translation>还没有改过，都和一开始一样。</translation>
    </message>
    <message>
        <source>{label}: {before} → {after}</source>
        <translation>{label}：{before} → {after}</translation>
    </message>
    <message>
        <source>Saved. It holds from now on.</source>
        <translation>存好了，从现在起照新的办。</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone. The settings are as they were.</source>
        <translation>撤销了，和改以前一样。</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Give a file to bring in, or --undo with the number of an import.</source>
        <translation>请写要导入的文件，或者用 --undo 写明要撤销哪一次导入。</translation>
    </message>
    <message>
        <source>“{told}” is not the number of an import. Nothing was changed.</source>
        <translation>“{told}”不是导入的编号。数据没有变。</translation>
    </message>
    <message>
        <source>{file} is there already. Nothing was written. Choose another name.</source>
        <translation>{file} 已经有了，没有覆盖它。请换一个名字。</translation>
    </message>
    <message>
        <source>{read} read, {ok} ok, {doubtful} doubtful, {refused} refused, {repeated} repeated</source>
        <translation>读到 {read} 人，没问题 {ok}，待核实 {doubtful}，没收下 {refused}，重复 {repeated}</translation>
    </message>
    <message>
        <source>{count} people taken back</source>
        <translation>撤销了 {count} 人</translation>
    </message>
    <message>
        <source>{count} people written to {file}</source>
        <translation>{count} 人写进了 {file}</translation>
    </message>
    <message>
        <source>Bring in residents from a spreadsheet, or take an import back</source>
        <translation>从表格导入老人，或者撤销一次导入</translation>
    </message>
    <message>
        <source>Write the list of residents for Excel and WPS</source>
        <translation>导出老人名册，用 Excel 或 WPS 打开</translation>
    </message>
    <message>
        <source>{count} people of the list {file} stayed out</source>
        <translation>导入“{file}”时没收下 {count} 人</translation>
    </message>
    <message>
        <source>Mend the rows that were saved, then bring that file in.</source>
        <translation>把存下的那几行改好，再导入一次。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>去导入</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>The same person stands in row {row} already. This row is not brought in a second time.</source>
        <translation>和第{row}行是同一个人，这一行不重复导入。</translation>
    </message>
    <message>
        <source>The same person stands in row {row} already, but there is a difference in: {fields}. Please look at both rows.</source>
        <translation>和第{row}行是同一个人，但这几项不一样：{fields}。请看看这两行。</translation>
    </message>
    <message>
        <source>Row {row} has the same ID number for {name}. Please look at both cards.</source>
        <translation>第{row}行的{name}也是这个身份证号。请核对两人的身份证。</translation>
    </message>
    <message>
        <source>{name} in row {row} has the same name and {what}. Please check that these are two people.</source>
        <translation>第{row}行的{name}同名，{what}也一样。请核实是不是两个人。</translation>
    </message>
    <message>
        <source>{name} (number {number}) is in the home already. The row is not brought in a second time.</source>
        <translation>{name}（编号 {number}）院里已经有了，这一行不重复导入。</translation>
    </message>
    <message>
        <source>{name} (number {number}) is in the home already. The row is not brought in a second time, but it differs: {fields}. Please correct the record by hand where the list is right.</source>
        <translation>{name}（编号 {number}）院里已经有了，这一行不重复导入，但这几项不一样：{fields}。名册写得对的，请手工改过来。</translation>
    </message>
    <message>
        <source>{name} (number {number}) in the home has the same name and may be the same person. The row comes in; please compare the two, and take back the one that is too many.</source>
        <translation>院里有同名的{name}（编号 {number}），可能是同一个人。这一行照样导入，请核对，多出来的请撤销。</translation>
    </message>
    <message>
        <source>{name} (number {number}) in the home has this ID number. Please look at the card.</source>
        <translation>院里的{name}（编号 {number}）也是这个身份证号。请核对身份证。</translation>
    </message>
    <message>
        <source>Row {row} ({name}) has bed {bed} already. The person comes in without a bed.</source>
        <translation>床位 {bed} 已经给了第{row}行的{name}，这位老人先不安排床位。</translation>
    </message>
    <message>
        <source>{name} has bed {bed}. The person comes in without a bed.</source>
        <translation>床位 {bed} 现在是{name}的，这位老人先不安排床位。</translation>
    </message>
    <message>
        <source>{name} had bed {bed} until {until}, after this person was admitted. The person comes in without a bed; give the bed on the bed map.</source>
        <translation>{bed} 床在 {until} 以前是{name}住的，这位老人入住得更早。先不安排床位，导入后请在床位图上安排。</translation>
    </message>
    <message>
        <source>Bed {bed} stands in a room for the other sex. Please look at it.</source>
        <translation>床位 {bed} 在另一性别的房间里。请看一看。</translation>
    </message>
    <message>
        <source>Bed {bed} may stand in several buildings. The person comes in without a bed. Add a column for the building, or choose one for all beds.</source>
        <translation>床位 {bed} 看不出在哪栋楼。这位老人先不安排床位。请加一列写明楼栋，或者给所有床位选一栋楼。</translation>
    </message>
    <message>
        <source>The number {number} was given out already. A new one is given.</source>
        <translation>编号 {number} 已经用过，另给一个新编号。</translation>
    </message>
    <message>
        <source>room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Excel has turned the ID number into a number and lost its last digits (身份证号被Excel改成了数字，后三位已丢失). Please write it anew, as text.</source>
        <translation>身份证号被Excel改成了数字，后三位已丢失。请按文字格式重新填写。</translation>
    </message>
    <message>
        <source>There is no ID number. The person comes in; please ask for the number or why there is none.</source>
        <translation>没有身份证号。老人照样导入，请问清号码，或者为什么没有。</translation>
    </message>
    <message>
        <source>Instead of an ID number the list says “{told}”. The person comes in; please ask for it.</source>
        <translation>身份证号这一栏写的是“{told}”。老人照样导入，请问清号码。</translation>
    </message>
    <message>
        <source>“{told}” cannot be a number of the home. A new one is given; it is kept in the remark.</source>
        <translation>“{told}”不能当编号。另给一个新编号，原文记在备注里。</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result. Please write the value itself.</source>
        <translation>这一格是公式，没有算出结果。请直接填写内容。</translation>
    </message>
    <message>
        <source>The sex is not told.</source>
        <translation>没有写性别。</translation>
    </message>
    <message>
        <source>The ID number says {by_number}, the list says {by_list}. Please look at the card.</source>
        <translation>身份证号上是{by_number}，名册上是{by_list}。请看身份证核对。</translation>
    </message>
    <message>
        <source>The birth date is not told.</source>
        <translation>没有写出生日期。</translation>
    </message>
    <message>
        <source>“{told}” may be January, or October whose 0 the sheet has dropped. Please look at the card.</source>
        <translation>“{told}”可能是1月，也可能是10月（表格会去掉末尾的0）。请看身份证核对。</translation>
    </message>
    <message>
        <source>“{told}” is not one of the usual words here. It is kept as it is; please look at it.</source>
        <translation>“{told}”不是这一栏常用的写法。已照样保留，请看一看。</translation>
    </message>
    <message>
        <source>“{told}” cannot be read here. It is kept in the remark; please look at it.</source>
        <translation>“{told}”在这一栏看不懂，先记在备注里。请看一看。</translation>
    </message>
    <message>
        <source>“{told}” does not name one bed. The person comes in without a bed; it is kept in the remark.</source>
        <translation>“{told}”看不出是哪张床。老人先不安排床位，原文记在备注里。</translation>
    </message>
    <message>
        <source>Admitted on {admitted}, but born on {born}. Please look at both dates.</source>
        <translation>入住日期 {admitted} 比出生日期 {born} 还早。请核对这两个日期。</translation>
    </message>
    <message>
        <source>“{told}” is still to come. The person comes in as awaiting admission.</source>
        <translation>“{told}”还没有到，先按待入住导入。</translation>
    </message>
    <message>
        <source>The list says “{told}”. Please record this move by hand after the import.</source>
        <translation>名册上写着“{told}”。请在导入以后手工登记这个动向。</translation>
    </message>
    <message>
        <source>“{told}” names no day. The stay counts from the import; the time told is kept in the remark. Please look it up.</source>
        <translation>“{told}”没有写到哪一天。先从导入的时候起算入住，原文记在备注里。请查清是哪一天。</translation>
    </message>
    <message>
        <source>The list says that the person left on “{told}”. Please see whether the row should come in at all.</source>
        <translation>名册上写着“{told}”离开了。请看看这一行还该不该导入。</translation>
    </message>
    <message>
        <source>In the household this person is “{told}”. Please see whether they live in the home themselves.</source>
        <translation>这一行写的是户里的“{told}”。请看看本人是不是住在院里。</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Nobody in this list can be brought in. Nothing was changed. Mend the refused rows first.</source>
        <translation>这份名册里没有能导入的人。数据没有变。请先改好没收下的行。</translation>
    </message>
    <message>
        <source>Residents or beds were changed since this preview was made. Nothing was brought in. Look at the preview again.</source>
        <translation>看过预览以后，老人或床位有了变动。还没有导入。请再看一遍预览。</translation>
    </message>
    <message>
        <source>There is no such import. Nothing was changed.</source>
        <translation>没有这一次导入。数据没有变。</translation>
    </message>
    <message>
        <source>This import was taken back already. Nothing was changed.</source>
        <translation>这一次导入已经撤销过了。数据没有变。</translation>
    </message>
    <message>
        <source>Write why the import is taken back. Nothing was changed.</source>
        <translation>请写明为什么撤销这次导入。数据没有变。</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}. The home is safe. Choose another folder.</source>
        <translation>{file} 写不进去：{why}。院里的数据是好的。请换一个文件夹。</translation>
    </message>
    <message>
        <source>No column was found that holds the names. Nothing was changed. Say on the mapping page which column it is.</source>
        <translation>没有找到哪一列是姓名。数据没有变。请在对应页上选好姓名是哪一列。</translation>
    </message>
    <message>
        <source>{count} beds of the list are not in the home yet. They are made with the import: {beds}</source>
        <translation>名册里有 {count} 张床位院里还没有，导入时会一起建好：{beds}</translation>
    </message>
    <message>
        <source>Self-care classes stay in the remark for now; they are filled in once assessed.</source>
        <translation>自理能力先记在备注里，等认定后再填。</translation>
    </message>
    <message>
        <source>The list tells neither beds nor admission dates. Everybody comes in as awaiting admission; admit them afterwards.</source>
        <translation>名册里没有床位，也没有入住日期。大家先按待入住导入，之后再办入住。</translation>
    </message>
    <message>
        <source>{count} people have a bed but no admission date. They count as admitted from the moment of the import.</source>
        <translation>有 {count} 人写了床位，没写入住日期，从导入的时候起算入住。</translation>
    </message>
    <message>
        <source>The file {file} holds no list of people. Nothing was changed. Look whether it is the right file.</source>
        <translation>文件 {file} 里没有找到人员名册。数据没有变。请看看是不是选对了文件。</translation>
    </message>
    <message>
        <source>The file has no sheet called “{sheet}”. Nothing was changed.</source>
        <translation>文件里没有叫“{sheet}”的工作表。数据没有变。</translation>
    </message>
    <message>
        <source>Only the sheet “{read}” is read. These hold something too: {others}. Bring them in one after the other: choose the file again and another sheet.</source>
        <translation>只读了工作表“{read}”。这几张表里也有内容：{others}。请一张一张导入：再选一次这个文件，换一张工作表。</translation>
    </message>
    <message>
        <source>Only a building can be given for every row, not “{field}”. Nothing was changed. Fill in the column.</source>
        <translation>只能给所有行选一栋楼，“{field}”不行。数据没有变。请在表格里填好这一列。</translation>
    </message>
    <message>
        <source>Hidden sheets are not read: {others}</source>
        <translation>隐藏的工作表没有读：{others}</translation>
    </message>
    <message>
        <source>{count} rows are hidden in the sheet. They are read like the others; please look at rows {rows}.</source>
        <translation>表格里有 {count} 行是隐藏的，也照样读了。请看看第 {rows} 行该不该导入。</translation>
    </message>
</context>
<context>
    <name>IntakeField</name>
    <message>
        <source>Self-care class (kept in the remark)</source>
        <translation>自理能力（记在备注里）</translation>
    </message>
    <message>
        <source>Relation to the householder (kept in the remark)</source>
        <translation>与户主关系（记在备注里）</translation>
    </message>
    <message>
        <source>Left on (kept in the remark)</source>
        <translation>离院日期（记在备注里）</translation>
    </message>
    <message>
        <source>Serial number (not brought in)</source>
        <translation>序号（不导入）</translation>
    </message>
    <message>
        <source>Age (not brought in)</source>
        <translation>年龄（不导入）</translation>
    </message>
    <message>
        <source>Reason of refusal (not brought in)</source>
        <translation>没收下原因（不导入）</translation>
    </message>
    <message>
        <source>The home's own number</source>
        <translation>本院编号</translation>
    </message>
    <message>
        <source>Where the person is</source>
        <translation>在院状态</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>入住日期</translation>
    </message>
    <message>
        <source>Funding township</source>
        <translation>户籍地（出资地）</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Guardian's relation</source>
        <translation>监护人关系</translation>
    </message>
    <message>
        <source>Guardian's phone</source>
        <translation>监护人电话</translation>
    </message>
    <message>
        <source>Guardian's address</source>
        <translation>监护人地址</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact's relation</source>
        <translation>联系人关系</translation>
    </message>
    <message>
        <source>Contact's phone</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Contact's address</source>
        <translation>联系人地址</translation>
    </message>
    <message>
        <source>All contacts, as the program writes them</source>
        <translation>全部联系人（本程序导出的写法）</translation>
    </message>
    <message>
        <source>Diseases</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Operations and injuries</source>
        <translation>手术、外伤</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>疫苗</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Bring in a list</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Bringing in the list</source>
        <translation>正在导入名册</translation>
    </message>
    <message>
        <source>{count} people were brought in</source>
        <translation>导入了 {count} 位老人</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Take the import of {file} back?</source>
        <translation>撤销“{file}”这次导入吗？</translation>
    </message>
    <message>
        <source>Everybody it brought in leaves the lists again. What was recorded stays in the history.</source>
        <translation>这次导入的老人会从名单里撤下。记过的内容在历史里还查得到。</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>为什么撤销？</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>不撤销</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{count} people were taken back</source>
        <translation>撤销了 {count} 位老人</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.txt);;All files (*)</source>
        <translation>名册 (*.xlsx *.xlsm *.xls *.ods *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>选哪份名册？</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>空白名册</translation>
    </message>
    <message>
        <source>Rows to mend</source>
        <translation>没收下待改</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>老人名册</translation>
    </message>
    <message>
        <source>{count} people stand in {file}.</source>
        <translation>{count} 位老人写进了 {file}。</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>存到哪里？</translation>
    </message>
    <message>
        <source>{file} was saved.</source>
        <translation>已存好 {file}。</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>Waits for approval</source>
        <translation>等审批</translation>
    </message>
    <message>
        <source>Approved, not gone yet</source>
        <translation>已同意，还没走</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>没有同意</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>已外出</translation>
    </message>
    <message>
        <source>Search has begun</source>
        <translation>已开始寻找</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>已回院</translation>
    </message>
    <message>
        <source>The return must be after the departure.</source>
        <translation>回院时间要在离院时间之后。</translation>
    </message>
    <message>
        <source>Write where the person goes.</source>
        <translation>请写去哪里。</translation>
    </message>
    <message>
        <source>Write a phone number at which the person or the companion can be reached.</source>
        <translation>请写一个能联系到本人或同行人的电话。</translation>
    </message>
    <message>
        <source>A leave this long is approved by the director. Nothing was changed. Ask for it with a slip.</source>
        <translation>这么长的假要院长同意。什么都没有改。请先递请假条。</translation>
    </message>
    <message>
        <source>This slip has moved on meanwhile. Nothing was changed. Look at it again.</source>
        <translation>这张请假条已经有了变化。什么都没有改。请重新看一下。</translation>
    </message>
    <message>
        <source>{name} is not on leave. Nothing was changed. Look at the moves again.</source>
        <translation>{name}现在没有请假。什么都没有改。请重新看一下动向。</translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message>
        <source>Bed map</source>
        <translation>床位图</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空床</translation>
    </message>
</context>
<context>
    <name>MappingStep</name>
    <message>
        <source>Sheet to read</source>
        <translation>读哪张工作表</translation>
    </message>
    <message>
        <source>Beds that name no building stand in</source>
        <translation>没写楼栋的床位在</translation>
    </message>
    <message>
        <source>See every row</source>
        <translation>看每一行</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: {count} people. Please look whether each column is taken for the right thing.</source>
        <translation>{file}，工作表“{sheet}”：{count} 人。请看看每一列对应得对不对。</translation>
    </message>
    <message>
        <source>— not said: beds that could be in several buildings are asked about —</source>
        <translation>— 不选：看不出在哪栋楼的床位先问一问 —</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Heading in the list</source>
        <translation>名册上的标题</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>里面的内容</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>— keep in the remark —</source>
        <translation>— 记在备注里 —</translation>
    </message>
    <message>
        <source>Column {letter} {title} is taken for</source>
        <translation>{letter} 列 {title} 对应</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>（没有标题）</translation>
    </message>
    <message>
        <source>First say which column holds the names.</source>
        <translation>请先选好姓名是哪一列。</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>hour</source>
        <translation>时</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use the contact's phone</source>
        <translation>用联系人的电话</translation>
    </message>
    <message>
        <source>Hand to the director</source>
        <translation>交院长确认</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>交院长审批</translation>
    </message>
    <message>
        <source>{verb} of {name} waits for the director</source>
        <translation>{name}的{verb}已交院长确认</translation>
    </message>
    <message>
        <source>The leave of {name} waits for approval</source>
        <translation>{name}的请假已交院长审批</translation>
    </message>
    <message>
        <source>{verb} of {name} is recorded</source>
        <translation>已记下：{name}{verb}</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Goes where</source>
        <translation>去哪里</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>和谁一起</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>什么时候回</translation>
    </message>
    <message>
        <source>Meals stopped</source>
        <translation>停伙</translation>
    </message>
    <message>
        <source>Medicines given along</source>
        <translation>带走的药</translation>
    </message>
    <message>
        <source>What was told them</source>
        <translation>交代了什么</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>科室病区</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>谁送的</translation>
    </message>
    <message>
        <source>Who of the family was told</source>
        <translation>告诉了哪位家属</translation>
    </message>
    <message>
        <source>Told when</source>
        <translation>什么时候告诉的</translation>
    </message>
    <message>
        <source>Last seen where and by whom</source>
        <translation>最后在哪里、谁见到</translation>
    </message>
    <message>
        <source>Found where</source>
        <translation>在哪里找到</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>How the person is</source>
        <translation>回来时怎么样</translation>
    </message>
    <message>
        <source>Paper that goes with it</source>
        <translation>附上单据</translation>
    </message>
    <message>
        <source>Leaves when</source>
        <translation>什么时候走</translation>
    </message>
    <message>
        <source>Came back when</source>
        <translation>什么时候回来的</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Tonight 18:00</source>
        <translation>今晚 18:00</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>三天后</translation>
    </message>
    <message>
        <source>Enter day, hour and minute.</source>
        <translation>请填好日期和几点几分。</translation>
    </message>
    <message>
        <source>First: a doctor or 120 is called; if anything is unclear, the police, and nothing is moved. The steps that follow stand on the page of the resident, under moves.</source>
        <translation>先叫医生或 120；情况不明的先报警，不要动现场。后面要办的步骤在这位老人的“动向”里。</translation>
    </message>
    <message>
        <source>Ask at the gate and in the rooms, tell the family. After {hours} hours the authorities are told.</source>
        <translation>先问门卫、各房间，告诉家属。满 {hours} 小时没找到要上报。</translation>
    </message>
    <message>
        <source>The bed is kept.</source>
        <translation>床位保留。</translation>
    </message>
    <message>
        <source>The bed becomes free.</source>
        <translation>床位会空出来。</translation>
    </message>
    <message>
        <source>Goes on leave</source>
        <translation>请假离院</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>销假返院</translation>
    </message>
    <message>
        <source>Goes to hospital</source>
        <translation>去住院</translation>
    </message>
    <message>
        <source>Is back from hospital</source>
        <translation>出院返院</translation>
    </message>
    <message>
        <source>Report as missing</source>
        <translation>报失联</translation>
    </message>
    <message>
        <source>Found and back</source>
        <translation>找回返院</translation>
    </message>
    <message>
        <source>Record the transfer</source>
        <translation>记转出</translation>
    </message>
    <message>
        <source>Record the discharge</source>
        <translation>记退住</translation>
    </message>
    <message>
        <source>Record the end of support</source>
        <translation>记终止供养</translation>
    </message>
    <message>
        <source>Record the death</source>
        <translation>记死亡</translation>
    </message>
</context>
<context>
    <name>MoveSteps</name>
    <message>
        <source>Now in {label}</source>
        <translation>现在 {label}</translation>
    </message>
    <message>
        <source>Pick a bright free bed</source>
        <translation>点一张亮着的空床</translation>
    </message>
    <message>
        <source>Add beds</source>
        <translation>去加床</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>换到这里</translation>
    </message>
    <message>
        <source>Do not move (Esc)</source>
        <translation>不换了 Esc</translation>
    </message>
    <message>
        <source>A wrong move can be undone. The former bed stays in the history.</source>
        <translation>换错了可以撤销，原来的床位记录留着。</translation>
    </message>
    <message>
        <source>No free bed here would suit.</source>
        <translation>这栋楼没有合适的空床。</translation>
    </message>
    <message>
        <source>Look at {building}</source>
        <translation>看{building}</translation>
    </message>
    <message>
        <source>When: now</source>
        <translation>什么时候搬：现在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>改搬床的时间</translation>
    </message>
    <message>
        <source>Moved at</source>
        <translation>什么时候搬的</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Move to {label}</source>
        <translation>换到 {label}</translation>
    </message>
    <message>
        <source>This room is for {sex}. Write why.</source>
        <translation>这间是{sex}，请写原因。</translation>
    </message>
    <message>
        <source>Enter day, hour and minute.</source>
        <translation>请填好日期和几点几分。</translation>
    </message>
    <message>
        <source>When (late entry):</source>
        <translation>什么时候搬（补记）：</translation>
    </message>
    <message>
        <source>When: {when}</source>
        <translation>什么时候搬：{when}</translation>
    </message>
</context>
<context>
    <name>MovesTab</name>
    <message>
        <source>Moves</source>
        <translation>动向</translation>
    </message>
    <message>
        <source>Not admitted yet</source>
        <translation>还没有入住</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>从 {when} 起</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>该回时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>去哪里</translation>
    </message>
    <message>
        <source>With</source>
        <translation>和谁</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Does not go</source>
        <translation>不去了</translation>
    </message>
    <message>
        <source>Comes back later</source>
        <translation>改晚回来</translation>
    </message>
    <message>
        <source>The search has begun</source>
        <translation>已开始寻找</translation>
    </message>
    <message>
        <source>Who sits with the resident</source>
        <translation>住院陪护</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>还在陪</translation>
    </message>
    <message>
        <source>Has gone</source>
        <translation>陪护结束</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>加陪护</translation>
    </message>
    <message>
        <source>After the death</source>
        <translation>后事步骤</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>看单据</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>这一步办好了</translation>
    </message>
    <message>
        <source>The line is corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>The later return is noted</source>
        <translation>已记下改晚回来</translation>
    </message>
    <message>
        <source>Why does the resident not go?</source>
        <translation>为什么不去了？</translation>
    </message>
    <message>
        <source>The leave is cancelled</source>
        <translation>这次请假取消了</translation>
    </message>
    <message>
        <source>The search has begun: who was asked?</source>
        <translation>已开始寻找：问过谁？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The search is noted</source>
        <translation>已记下开始寻找</translation>
    </message>
    <message>
        <source>The escort is noted</source>
        <translation>已记下陪护</translation>
    </message>
    <message>
        <source>The step is noted</source>
        <translation>已记下这一步</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Help F1</source>
        <translation>帮助 F1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>NewForm</name>
    <message>
        <source>Arrival</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>Paper that goes with it</source>
        <translation>附上单据</translation>
    </message>
    <message>
        <source>New resident: name, sex, birth and ID number first</source>
        <translation>新入住：先填姓名、性别、出生、身份证号</translation>
    </message>
    <message>
        <source>Everything else can be asked later.</source>
        <translation>其余的以后慢慢补。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>是谁</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>供养</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>new admission</source>
        <translation>新入住</translation>
    </message>
    <message>
        <source>no bed yet</source>
        <translation>先不排床</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回名单</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>办理入住</translation>
    </message>
    <message>
        <source>Enter for the director</source>
        <translation>登记，交院长确认</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>The two passphrases are not the same. Type both again.</source>
        <translation>两次口令不一样。请都再输一遍。</translation>
    </message>
    <message>
        <source>Making a sample home with invented people. This takes half a minute.</source>
        <translation>正在做示例院，里面的人都是编的。大约要半分钟。</translation>
    </message>
    <message>
        <source>Folder of the home</source>
        <translation>本院所在的文件夹</translation>
    </message>
    <message>
        <source>There is no home in this folder. Choose the folder whose name ends in .fuyuan.</source>
        <translation>这个文件夹里没有院的资料。请选名字以 .fuyuan 结尾的文件夹。</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>备份所在的文件夹</translation>
    </message>
    <message>
        <source>Bringing back the backup. The backup itself is not changed.</source>
        <translation>正在恢复备份。备份本身不会变。</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>删掉示例</translation>
    </message>
    <message>
        <source>Remove the sample home? Only invented people are in it. No other home is touched.</source>
        <translation>要删掉示例院吗？ 里面只有编的人。别的院不会动。</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>用恢复密码纸打开</translation>
    </message>
</context>
<context>
    <name>OwnAccess</name>
    <message>
        <source>Change my passphrase</source>
        <translation>改我的口令</translation>
    </message>
    <message>
        <source>Your new passphrase holds from now on.</source>
        <translation>您的新口令从现在起有用。</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>改我的数字密码</translation>
    </message>
    <message>
        <source>Your new PIN holds from now on.</source>
        <translation>您的新数字密码从现在起有用。</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>现在的数字密码</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>My passphrase and PIN</source>
        <translation>我的口令和数字密码</translation>
    </message>
    <message>
        <source>{name}, only for you</source>
        <translation>{name}，只改您自己的</translation>
    </message>
</context>
<context>
    <name>OwnPictures</name>
    <message>
        <source>{name}: picture saved.</source>
        <translation>{name}的图片已保存。</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>On record since</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>In the home since</source>
        <translation>到院日期</translation>
    </message>
    <message>
        <source>Away since</source>
        <translation>离院日期</translation>
    </message>
    <message>
        <source>In hospital since</source>
        <translation>住院日期</translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>走失时间</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离开日期</translation>
    </message>
    <message>
        <source>Choose a bed</source>
        <translation>选一张床</translation>
    </message>
    <message>
        <source>Click one, or move with the arrow keys.</source>
        <translation>用鼠标点，或按方向键选。</translation>
    </message>
    <message>
        <source>In the home without a bed</source>
        <translation>在册但没有床位</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 人</translation>
    </message>
    <message>
        <source>Free bed {label}</source>
        <translation>空床 {label}</translation>
    </message>
    <message>
        <source>near the nurses</source>
        <translation>靠近护理站</translation>
    </message>
    <message>
        <source>rail</source>
        <translation>有护栏</translation>
    </message>
    <message>
        <source>oxygen</source>
        <translation>能吸氧</translation>
    </message>
    <message>
        <source>Give this bed to somebody</source>
        <translation>安排入住</translation>
    </message>
    <message>
        <source>Who had this bed</source>
        <translation>住床历史</translation>
    </message>
    <message>
        <source>overdue, call now</source>
        <translation>过期没回，快打电话</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>该回来</translation>
    </message>
    <message>
        <source>In this bed since</source>
        <translation>住这张床</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>In care, mind</source>
        <translation>照护提醒</translation>
    </message>
    <message>
        <source>no bed</source>
        <translation>没有床位</translation>
    </message>
    <message>
        <source>{count} free beds would suit: {labels}</source>
        <translation>合适的空床有 {count} 张：{labels}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Give up the bed</source>
        <translation>让出床位</translation>
    </message>
    <message>
        <source>Arrows choose, Enter acts, 203 jumps to the room, Esc goes back</source>
        <translation>方向键选床，回车操作，直接打 203 跳到房间，Esc 返回</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>original held</source>
        <translation>原件在册</translation>
    </message>
    <message>
        <source>copy held</source>
        <translation>复印件在册</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Some characters cannot be printed: {characters}. Nothing was printed, and no record was changed. Write them another way, or add a picture of the name as on the ID card.</source>
        <translation>有的字打印不出来：{characters}。还没有打印，资料没有动。请换一个写法；如果是名字，请补一张身份证上名字的照片。</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Papers on file</source>
        <translation>档案材料</translation>
    </message>
    <message>
        <source>Press a paper to record it, to add its scan or to look at it.</source>
        <translation>点一份材料，可以登记、附上扫描件或者看扫描件。</translation>
    </message>
    <message>
        <source>Press a paper that has a scan to look at it.</source>
        <translation>点有扫描件的材料，可以看。</translation>
    </message>
    <message>
        <source>What is held and what is missing.</source>
        <translation>有哪些材料，还缺哪些。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Kept where</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set the passphrase</source>
        <translation>设好口令</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>现在的口令</translation>
    </message>
    <message>
        <source>New passphrase, at least 8 characters</source>
        <translation>新口令，至少 8 个字母、数字或汉字</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>再输一遍新口令</translation>
    </message>
    <message>
        <source>A short sentence is easy to keep in mind, with spaces or without. Do not write it down here.</source>
        <translation>一句短话好记，有没有空格都行。不要写在电脑旁边。</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>加一个人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Words under the name</source>
        <translation>姓名下面的字</translation>
    </message>
    <message>
        <source>With a passphrase this person can open the home after the PC was off. Always for: {posts}.</source>
        <translation>有口令的人，电脑重开后能打开本院。这些岗位一定要有：{posts}。</translation>
    </message>
    <message>
        <source>Passphrase, at least 8 characters</source>
        <translation>口令，至少 8 个字母、数字或汉字</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>再输一遍口令</translation>
    </message>
    <message>
        <source>PIN, 6 digits</source>
        <translation>数字密码，6 位</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>再输一遍数字密码</translation>
    </message>
</context>
<context>
    <name>PersonId</name>
    <message>
        <source>An ID number has 18 characters; this one has {count}. Please compare it with the card.</source>
        <translation>身份证号应是18位，这里有{count}位。请对照身份证核对。</translation>
    </message>
    <message>
        <source>The 18th character is a digit or X; here it is “{mark}”. Please compare the number with the card.</source>
        <translation>第18位应是数字或X，这里是“{mark}”。请对照身份证核对。</translation>
    </message>
    <message>
        <source>This is not an ID number of the usual kind. Please compare it with the document.</source>
        <translation>这不是常见的身份证号。请对照证件核对。</translation>
    </message>
    <message>
        <source>The number holds the birth date {date}, a day that does not exist. Please compare it with the card.</source>
        <translation>号码里的出生日期是 {date}，没有这一天。请对照身份证核对。</translation>
    </message>
    <message>
        <source>The number holds the birth date {date}, which is still to come. Please compare it with the card.</source>
        <translation>号码里的出生日期是 {date}，这一天还没有到。请对照身份证核对。</translation>
    </message>
    <message>
        <source>The 18th character does not fit the others. Please compare the number with the card.</source>
        <translation>第18位不对，请对照身份证核对。</translation>
    </message>
    <message>
        <source>This is an old number with 15 digits. It is kept; please ask for the 18-digit one.</source>
        <translation>这是15位的老号码。已照样保留，请问一下18位的新号码。</translation>
    </message>
</context>
<context>
    <name>PersonName</name>
    <message>
        <source>Spaces or marks that are no part of a name were taken out: {name}</source>
        <translation>去掉了姓名里多余的空格或符号：{name}</translation>
    </message>
    <message>
        <source>“{mark}” seems to stand for a character that could not be typed. Please look at the ID card.</source>
        <translation>“{mark}”像是代替一个打不出来的字。请看身份证上是什么字。</translation>
    </message>
    <message>
        <source>There are Latin letters in the name. Please look at the ID card for the character.</source>
        <translation>姓名里有拼音字母。请看身份证上是什么字。</translation>
    </message>
    <message>
        <source>“{mark}” does not belong in a name. Please look at it.</source>
        <translation>“{mark}”不该在姓名里。请看一看。</translation>
    </message>
    <message>
        <source>There is a space inside the name. Please look whether this is one name, and whose.</source>
        <translation>姓名中间有空格。请看看是不是一个人的名字。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>没有写姓名。</translation>
    </message>
    <message>
        <source>A name has at most {longest} characters; this one has {count}.</source>
        <translation>姓名最多{longest}个字，这里有{count}个。</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>This PDF is larger than {most} MB. Nothing was saved. Scan it again in grey with 200 dpi, or save its pages as two files.</source>
        <translation>这份 PDF 超过 {most} MB。没有存。请用灰度、200 dpi 重新扫描，或者分成两个文件。</translation>
    </message>
    <message>
        <source>This photo is damaged or cut off. Nothing was saved. Copy it once more from the camera.</source>
        <translation>这张照片坏了，或者没拷全。没有存。请从相机里再拷一次。</translation>
    </message>
    <message>
        <source>This is a phone's photo of the kind HEIC, which cannot be read here. Nothing was saved. Let the phone take photos as JPG (“most compatible”), or send it by chat and save it from there.</source>
        <translation>这是手机拍的 HEIC 照片，这里读不了。没有存。请把手机相机的格式改成“兼容性最佳”（JPG），或者用微信发过来再保存。</translation>
    </message>
    <message>
        <source>This file is not a photo (JPG, PNG, BMP, TIFF or WebP) or PDF. Nothing was saved. Choose another file, or take a screenshot of it.</source>
        <translation>这个文件不是照片（JPG、PNG、BMP、TIFF、WebP），也不是 PDF。没有存。请换一个文件，或者截个图。</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was saved. Choose another file.</source>
        <translation>这个文件是空的。没有存。请换一个文件。</translation>
    </message>
    <message>
        <source>This picture is too large. Nothing was saved. Save it smaller (below 40 megapixels and 200 MB), then try again.</source>
        <translation>这张图太大。没有存。请存小一点（4000 万像素、200 MB 以下），再试一次。</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>This picture cannot be shown. It is kept as it is, nothing was changed. Put a new photo or scan in its place.</source>
        <translation>这张图片显示不出来。原来的文件还在，没有改动。请重新拍照或扫描后再放上去。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Set the PIN</source>
        <translation>设好数字密码</translation>
    </message>
    <message>
        <source>New PIN, 6 digits</source>
        <translation>新数字密码，6 位</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>再输一遍新数字密码</translation>
    </message>
    <message>
        <source>A PIN only changes the person while the home is open. It does not open the home.</source>
        <translation>数字密码只用来换人，本院要先开着。它打不开本院。</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>At the left end</source>
        <translation>走廊左头</translation>
    </message>
    <message>
        <source>At the right end</source>
        <translation>走廊右头</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>for men</source>
        <translation>男房</translation>
    </message>
    <message>
        <source>for women</source>
        <translation>女房</translation>
    </message>
    <message>
        <source>for anybody</source>
        <translation>不分男女</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Rooms and beds</source>
        <translation>房间床位</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>请写名称。</translation>
    </message>
    <message>
        <source>A name has at most {longest} characters here.</source>
        <translation>名称最多 {longest} 个字。</translation>
    </message>
    <message>
        <source>“{given}” cannot be read. Write 201, or 201-206, or 201、203、205.</source>
        <translation>看不懂“{given}”。请写 201，或 201-206，或 201、203、205。</translation>
    </message>
    <message>
        <source>At most {most} rooms can be added at once.</source>
        <translation>一次最多加 {most} 间。</translation>
    </message>
    <message>
        <source>A room has 1 to {most} beds.</source>
        <translation>每间 1 到 {most} 张床。</translation>
    </message>
    <message>
        <source>There is a place called {name} here already. Nothing was changed. Give it another name.</source>
        <translation>这里已经有“{name}”了。什么都没有改。请换个名称。</translation>
    </message>
    <message>
        <source>{name} was there before and is out of use. Nothing was changed. Take it into use again.</source>
        <translation>“{name}”以前有过，现在停用着。什么都没有改。请在停用的里面重新启用它。</translation>
    </message>
    <message>
        <source>{people} still has a bed here. Nothing was changed. Move this person to another bed first.</source>
        <translation>{people}还住在这里。什么都没有改。请先给他们换床。</translation>
    </message>
    <message>
        <source>This place is not in the home. Nothing was changed. Look at the list again.</source>
        <translation>没有登记过这个地方。什么都没有改。请重新看一下列表。</translation>
    </message>
    <message>
        <source>Two buildings have a bed {label}. Nothing was added. Write the building before it, like {building} {label}.</source>
        <translation>有两栋楼都有 {label} 床。什么都没有加。请在前面写上楼栋，例如 {building} {label}。</translation>
    </message>
    <message>
        <source>“{label}” does not name a bed. Nothing was added. Write room-bed, like 201-3.</source>
        <translation>看不出“{label}”是哪张床。什么都没有加。请写成 房间-床，例如 201-3。</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Rooms and beds</source>
        <translation>房间床位</translation>
    </message>
    <message>
        <source>Begin with a building, then add its floors, rooms and beds.</source>
        <translation>先加一栋楼，再加楼层、房间和床位。</translation>
    </message>
    <message>
        <source>There are no rooms yet</source>
        <translation>还没有房间</translation>
    </message>
    <message>
        <source>Add a building</source>
        <translation>加一栋楼</translation>
    </message>
    <message>
        <source>This building has no floors yet</source>
        <translation>这栋楼还没有楼层</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>改{name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>加一层</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Take {name} into use again</source>
        <translation>重新启用{name}</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>{floor}　{rooms} rooms, {beds} beds</source>
        <translation>{floor}　{rooms} 间 {beds} 床</translation>
    </message>
    <message>
        <source>Take {name} out of use</source>
        <translation>停用{name}</translation>
    </message>
    <message>
        <source>Add rooms to this floor</source>
        <translation>给这层加房间</translation>
    </message>
    <message>
        <source>Add rooms</source>
        <translation>加房间</translation>
    </message>
    <message>
        <source>{count} beds</source>
        <translation>{count} 张床</translation>
    </message>
    <message>
        <source>near the nurses</source>
        <translation>靠近护理站</translation>
    </message>
    <message>
        <source>oxygen</source>
        <translation>能吸氧</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>201-206</source>
        <translation>201-206</translation>
    </message>
    <message>
        <source>Beds in each</source>
        <translation>每间几张床</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁住</translation>
    </message>
    <message>
        <source>Floor 1</source>
        <translation>1层</translation>
    </message>
    <message>
        <source>Building 1</source>
        <translation>1号楼</translation>
    </message>
    <message>
        <source>Rooms {names} are there now</source>
        <translation>已加房间 {names}</translation>
    </message>
    <message>
        <source>{name} is out of use</source>
        <translation>{name}已停用</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>{path} cannot be written. The records are safe. Choose another folder.</source>
        <translation>{path} 写不进去。资料没有丢。请换一个文件夹。</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已存到 {path}</translation>
    </message>
    <message>
        <source>No printer was found. The paper is not lost. Save it as PDF and print it elsewhere.</source>
        <translation>没有找到打印机。这份材料没有丢。可以先存成 PDF，再到别处打印。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This PDF is damaged or locked and cannot be shown. It is kept as it is. Scan the paper once more.</source>
        <translation>这份 PDF 已损坏或者加了密码，显示不出来。原来的文件还在。请把纸重新扫描一次。</translation>
    </message>
    <message>
        <source>The printer did not take the paper. The records are safe. Look whether it is on and has paper, or save the paper as PDF.</source>
        <translation>打印机没有接收。资料没有丢。请看打印机开了没有、有没有纸，或者先存成 PDF。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The program made a mistake</source>
        <translation>程序出了毛病</translation>
    </message>
    <message>
        <source>One step did not work. What was saved is safe, and what you are writing is still on the page. Go on working; if it happens again, restart the program and give this line to who looks after it:</source>
        <translation>有一步没做成。已经保存的都没有丢，正在写的也还在页面上。可以接着用；要是又这样，请重开程序，再把下面这行告诉维护的人：</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着用</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Text size: {size}</source>
        <translation>字号：{size}</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>没有办成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ProlongDialog</name>
    <message>
        <source>Comes back later</source>
        <translation>改晚回来</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Now due back</source>
        <translation>改到什么时候回</translation>
    </message>
    <message>
        <source>Who called, and why</source>
        <translation>谁来电话，为什么</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Leave it as it is</source>
        <translation>不动它</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>请写原因。</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Code on the sheet</source>
        <translation>纸上的密码</translation>
    </message>
    <message>
        <source>New passphrase of the director</source>
        <translation>院长的新口令</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>再输一遍新口令</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>新的恢复密码纸</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>Bringing back the backup. What is there now is kept beside it.</source>
        <translation>正在从备份恢复。现在的文件夹会原样留着。</translation>
    </message>
</context>
<context>
    <name>ResidentBanner</name>
    <message>
        <source>Show the photo large</source>
        <translation>看大照片</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>放上照片</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>还没照片</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} 岁</translation>
    </message>
    <message>
        <source>Bed {bed}</source>
        <translation>{bed} 床</translation>
    </message>
    <message>
        <source>no bed</source>
        <translation>没有床位</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>编号 {number}</translation>
    </message>
</context>
<context>
    <name>ResidentDialog</name>
    <message>
        <source>New contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>修改联系人</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>保存联系人</translation>
    </message>
    <message>
        <source>What the contact is</source>
        <translation>是老人的什么人</translation>
    </message>
    <message>
        <source>Name, or name of the office</source>
        <translation>姓名，或单位名称</translation>
    </message>
    <message>
        <source>Relation to the resident</source>
        <translation>和老人的关系</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Paper that makes the guardian one</source>
        <translation>监护的依据材料</translation>
    </message>
    <message>
        <source>Allergic to what</source>
        <translation>对什么过敏</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Operation or injury</source>
        <translation>手术或外伤</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>疫苗</translation>
    </message>
    <message>
        <source>What happens, how bad it is</source>
        <translation>什么情况，严重不严重</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>什么时候起</translation>
    </message>
    <message>
        <source>Who or what says so</source>
        <translation>谁说的，有什么依据</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{name} is over</source>
        <translation>{name} 已好</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>已好了</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>从哪天起好了</translation>
    </message>
    <message>
        <source>Change back</source>
        <translation>改回去</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Changed at the same time, and changed back with it: {others}</source>
        <translation>当时一起改的，也会一起改回去：{others}</translation>
    </message>
    <message>
        <source>Why it is changed back</source>
        <translation>为什么改回去</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Picture of the name</source>
        <translation>名字图片</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>换一张</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)</source>
        <translation>照片 (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Save paper</source>
        <translation>保存材料</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>手里有什么</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Newer scan</source>
        <translation>换新的扫描件</translation>
    </message>
    <message>
        <source>Look at the scan</source>
        <translation>看扫描件</translation>
    </message>
    <message>
        <source>Number on it</source>
        <translation>上面的号码</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>放在哪里</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>收回：{what}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>核实过了</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>核实的结果</translation>
    </message>
    <message>
        <source>Township that pays</source>
        <translation>户籍地（出资地）</translation>
    </message>
    <message>
        <source>Save township</source>
        <translation>保存户籍地</translation>
    </message>
    <message>
        <source>Township of registration</source>
        <translation>户籍所在乡镇（街道）</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>为什么变了</translation>
    </message>
</context>
<context>
    <name>ResidentEntry</name>
    <message>
        <source>Noted: {name}, {title}: {answer}</source>
        <translation>已记：{name}　{title}＝{answer}</translation>
    </message>
    <message>
        <source>further up</source>
        <translation>往前移</translation>
    </message>
    <message>
        <source>further down</source>
        <translation>往后移</translation>
    </message>
</context>
<context>
    <name>ResidentField</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Why there is no ID number</source>
        <translation>没有证件的原因</translation>
    </message>
    <message>
        <source>Why the number stays as it is</source>
        <translation>号码存疑的说明</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名、小名</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Former work</source>
        <translation>从前的职业</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>宗教信仰</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>方言</translation>
    </message>
    <message>
        <source>Own phone</source>
        <translation>本人电话</translation>
    </message>
    <message>
        <source>Household kind</source>
        <translation>户口类别</translation>
    </message>
    <message>
        <source>Household address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Support kind</source>
        <translation>供养类别</translation>
    </message>
    <message>
        <source>Support certificate</source>
        <translation>供养证号</translation>
    </message>
    <message>
        <source>Certificate issued on</source>
        <translation>供养证签发日期</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>供养证签发机关</translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation>医保</translation>
    </message>
    <message>
        <source>Insurance number</source>
        <translation>医保号</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>残疾类别和等级</translation>
    </message>
    <message>
        <source>Disability certificate</source>
        <translation>残疾证号</translation>
    </message>
    <message>
        <source>House, land, debts</source>
        <translation>房屋、土地、债务</translation>
    </message>
    <message>
        <source>Eating</source>
        <translation>吃饭</translation>
    </message>
    <message>
        <source>Food rules</source>
        <translation>忌口</translation>
    </message>
    <message>
        <source>Blood type</source>
        <translation>血型</translation>
    </message>
    <message>
        <source>Walking and moving</source>
        <translation>行走和移动</translation>
    </message>
    <message>
        <source>Hearing, sight, speech</source>
        <translation>听、看、说</translation>
    </message>
    <message>
        <source>Aids and tubes</source>
        <translation>器具和管路</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>吸氧</translation>
    </message>
    <message>
        <source>Infectious disease</source>
        <translation>传染病</translation>
    </message>
    <message>
        <source>Blood thinner</source>
        <translation>抗凝药</translation>
    </message>
    <message>
        <source>Mind and behaviour</source>
        <translation>精神和行为</translation>
    </message>
    <message>
        <source>Skin and sores</source>
        <translation>皮肤和压疮</translation>
    </message>
    <message>
        <source>How to talk with me</source>
        <translation>怎么和我说话</translation>
    </message>
    <message>
        <source>Please do</source>
        <translation>请这样做</translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation>请不要</translation>
    </message>
    <message>
        <source>Afraid of</source>
        <translation>怕什么</translation>
    </message>
    <message>
        <source>Habits of the day</source>
        <translation>一天的习惯</translation>
    </message>
    <message>
        <source>Likes to be with</source>
        <translation>合得来的人</translation>
    </message>
    <message>
        <source>Better kept apart from</source>
        <translation>合不来的人</translation>
    </message>
    <message>
        <source>More about me</source>
        <translation>我的经历和喜好</translation>
    </message>
    <message>
        <source>Own wishes</source>
        <translation>本人意愿</translation>
    </message>
    <message>
        <source>Funeral wishes</source>
        <translation>身后事的交代</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Support and insurance</source>
        <translation>供养和医保</translation>
    </message>
    <message>
        <source>Body and health</source>
        <translation>身体</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>关于我</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>意愿</translation>
    </message>
    <message>
        <source>English</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>ResidentFinding</name>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>The ID number says {by_number}, the form says {by_form}. Please look at the card.</source>
        <translation>身份证号上是{by_number}，这里填的是{by_form}。请对照证件看一看。</translation>
    </message>
    <message>
        <source>The number is kept as it is. Please write why, so that others need not ask again.</source>
        <translation>号码先这样留着。请写一句为什么，别人就不用再问。</translation>
    </message>
    <message>
        <source>Without an ID number: please write why there is none.</source>
        <translation>没有身份证号的，请写明原因。</translation>
    </message>
    <message>
        <source>Please choose the sex.</source>
        <translation>请选性别。</translation>
    </message>
    <message>
        <source>The birth date is still to come. Please look it up.</source>
        <translation>出生日期还没到。请查一查。</translation>
    </message>
    <message>
        <source>The year of birth cannot be right. Please look it up.</source>
        <translation>出生年份不对。请查一查。</translation>
    </message>
    <message>
        <source>The age would be {years}. Please check the birth date.</source>
        <translation>照这样算是 {years} 岁。请核对出生日期。</translation>
    </message>
    <message>
        <source>The birth date is not known. A year, or “about” a year, helps too.</source>
        <translation>出生日期不清楚。知道年份，或大约哪一年，也可以先填上。</translation>
    </message>
    <message>
        <source>At most {longest} characters fit here; there are {count}.</source>
        <translation>这里最多写 {longest} 个字，现在有 {count} 个。</translation>
    </message>
    <message>
        <source>“{told}” is not a date such as 2023-09-12.</source>
        <translation>“{told}”不是日期，请写成 2023-9-12 这样。</translation>
    </message>
    <message>
        <source>“{told}” is not one of the words of this field. Please choose one.</source>
        <translation>“{told}”不在可选的里面。请选一个。</translation>
    </message>
</context>
<context>
    <name>ResidentForm</name>
    <message>
        <source>This is no date. Write year, month and day in the three boxes.</source>
        <translation>这不是日期。请在三个格子里写年、月、日。</translation>
    </message>
    <message>
        <source>ends in {end}</source>
        <translation>尾号 {end}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全号</translation>
    </message>
    <message>
        <source>2023-9-12</source>
        <translation>2023-9-12</translation>
    </message>
    <message>
        <source>Write day and time of the arrival, or press “Now”.</source>
        <translation>请写入住的日期和时间，或者点“现在”。</translation>
    </message>
    <message>
        <source>If it is right as it stands, save once more. It will be marked to be checked.</source>
        <translation>如果就是这样，再点一次保存，会标成“待核实”。</translation>
    </message>
</context>
<context>
    <name>ResidentHistory</name>
    <message>
        <source>Resident</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>户籍地</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Picture of the name</source>
        <translation>名字图片</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>疾病诊断</translation>
    </message>
    <message>
        <source>Operations and injuries</source>
        <translation>手术和外伤</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>预防接种</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>An office</source>
        <translation>是单位</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据材料</translation>
    </message>
    <message>
        <source>Order of calling</source>
        <translation>先打给谁</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>何时起</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>何时止</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Kept where</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>核实时间</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>核实结果</translation>
    </message>
    <message>
        <source>added</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁改的</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ResidentList</name>
    <message>
        <source>not assessed</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>Allergy: {text}</source>
        <translation>{text}过敏</translation>
    </message>
    <message>
        <source>Infectious: {text}</source>
        <translation>传染病：{text}</translation>
    </message>
    <message>
        <source>Oxygen: {text}</source>
        <translation>吸氧：{text}</translation>
    </message>
    <message>
        <source>Blood thinner: {text}</source>
        <translation>抗凝药：{text}</translation>
    </message>
    <message>
        <source>Afraid: {text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>infections</source>
        <translation>传染病</translation>
    </message>
    <message>
        <source>oxygen</source>
        <translation>吸氧</translation>
    </message>
    <message>
        <source>blood thinner</source>
        <translation>抗凝药</translation>
    </message>
    <message>
        <source>not known yet: {risks}</source>
        <translation>没问清：{risks}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not all asked</source>
        <translation>没问全</translation>
    </message>
    <message>
        <source>{years}</source>
        <translation>{years}</translation>
    </message>
    <message>
        <source>about {years}</source>
        <translation>约 {years}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Sex, age</source>
        <translation>性别 年龄</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>房-床</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>护理等级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>要留心</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>缺材料</translation>
    </message>
</context>
<context>
    <name>ResidentPage</name>
    <message>
        <source>This person has left the home. The file can be read.</source>
        <translation>这位老人已离院，资料只能看，不能改。</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>登记错了</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>资料的各部分</translation>
    </message>
    <message>
        <source>to check {count}</source>
        <translation>待核实 {count}</translation>
    </message>
    <message>
        <source>missing {count}</source>
        <translation>缺 {count}</translation>
    </message>
    <message>
        <source>Print dossier</source>
        <translation>打印档案</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回名单</translation>
    </message>
    <message>
        <source>{name} has moved in.</source>
        <translation>{name}已入住。</translation>
    </message>
    <message>
        <source>{name} is entered; the director confirms the admission.</source>
        <translation>{name}已登记，等院长确认入住。</translation>
    </message>
</context>
<context>
    <name>ResidentSide</name>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>疾病诊断</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Township that pays</source>
        <translation>户籍地（出资地）</translation>
    </message>
    <message>
        <source>Birthday this year: {day}</source>
        <translation>今年生日：{day}</translation>
    </message>
    <message>
        <source>Born on 29 February; this year the birthday is kept on {day}</source>
        <translation>2月29日出生，今年在 {day} 过生日</translation>
    </message>
    <message>
        <source>Born in a leap month; this year the birthday is kept on {day}</source>
        <translation>闰月出生，今年在 {day} 过生日</translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message>
        <source>List the residents</source>
        <translation>列出老人</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>老人资料</translation>
    </message>
    <message>
        <source>Find a resident</source>
        <translation>找老人</translation>
    </message>
    <message>
        <source>This person is not in the list any more. Nothing was changed. Go back to the list and look again.</source>
        <translation>名单里没有这位老人了。什么都没有改。请回到名单再看一看。</translation>
    </message>
    <message>
        <source>This entry was taken back meanwhile. Nothing was changed. Look at the page again, then decide.</source>
        <translation>这一条已经被收回。什么都没有改。请看看现在的资料，再决定。</translation>
    </message>
    <message>
        <source>There is something to put right first. Nothing was saved. What you wrote is still here.</source>
        <translation>有几处要先改好。还没有保存。您写的都还在。</translation>
    </message>
    <message>
        <source>{count} on the register</source>
        <translation>在册 {count} 位</translation>
    </message>
    <message>
        <source>{count} to be checked in residents' files</source>
        <translation>老人资料里有 {count} 处待核实</translation>
    </message>
    <message>
        <source>{names}: marked to be checked when they were entered</source>
        <translation>{names}等：登记时标了待核实</translation>
    </message>
    <message>
        <source>{count} residents lack papers on file</source>
        <translation>{count} 位老人缺档案材料</translation>
    </message>
    <message>
        <source>{names}: open the page, tab Papers</source>
        <translation>{names}等：打开老人资料，看“档案”</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>去核实</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>去补</translation>
    </message>
    <message>
        <source>Your post may not write some of these fields. Nothing was saved. Ask the director or the nurse.</source>
        <translation>其中有您的岗位不能改的内容。没有保存。请找院长或护士。</translation>
    </message>
    <message>
        <source>{field} was changed by somebody else meanwhile. Nothing was saved, what you wrote is still here. Look at the newer value first.</source>
        <translation>“{field}”刚才被别人改过。没有保存，您写的都还在。请先看看新的内容。</translation>
    </message>
    <message>
        <source>{name} (number {number}) has this ID number already. Nothing was saved. Open that person's page.</source>
        <translation>{name}（编号 {number}）已经用了这个身份证号。没有保存。请打开那位老人的资料看看。</translation>
    </message>
    <message>
        <source>The number {number} was given out already. Nothing was saved. Leave it empty.</source>
        <translation>编号 {number} 已经用过。没有保存。编号请空着，程序会自己排。</translation>
    </message>
    <message>
        <source>“{characters}” cannot be printed yet. Please add a picture of the name as on the ID card.</source>
        <translation>“{characters}”这个字现在打印不出来。请补一张身份证上名字的照片。</translation>
    </message>
    <message>
        <source>Part of this is hidden. Show all of it first, then change it.</source>
        <translation>这里有几位是遮住的。请先点“显示全号”，再改。</translation>
    </message>
    <message>
        <source>Write why this person is taken back. Nothing was changed.</source>
        <translation>请写明为什么要收回这个人。什么都没有改。</translation>
    </message>
    <message>
        <source>{name} has moved in already. Nothing was taken back. Take back the moves first, or record that the person left.</source>
        <translation>{name}已经入住。没有收回。请先收回入住，或者办理离院。</translation>
    </message>
    <message>
        <source>Part of this is hidden. Write all of it anew, or leave it as it stands.</source>
        <translation>这里有一部分没有显示。请整个重新写，或者照原样不动。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>还没写名字。</translation>
    </message>
    <message>
        <source>The township is missing.</source>
        <translation>还没写乡镇。</translation>
    </message>
    <message>
        <source>This day is still to come. Enter the day since which it is over.</source>
        <translation>这一天还没到。请填从哪天起好了。</translation>
    </message>
    <message>
        <source>There are entries in this list. Nothing was changed. Take them back first.</source>
        <translation>这里已经有登记。什么都没有改。请先收回那些登记。</translation>
    </message>
    <message>
        <source>The catalogue has no such paper. Nothing was saved.</source>
        <translation>目录里没有这种材料。没有保存。请从目录里选一种。</translation>
    </message>
    <message>
        <source>This was changed again since. Nothing was undone. Look at the history to see by whom.</source>
        <translation>后来又改过了。没有撤销。请在“历史”里看是谁改的。</translation>
    </message>
</context>
<context>
    <name>ResidentsPage</name>
    <message>
        <source>Residents</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>Import or export</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>打印名册</translation>
    </message>
    <message>
        <source>New resident</source>
        <translation>新入住</translation>
    </message>
    <message>
        <source>↑↓ choose    Enter open    Esc clear</source>
        <translation>↑↓ 选人    Enter 打开    Esc 清掉</translation>
    </message>
    <message>
        <source>registered {count}</source>
        <translation>在册 {count}</translation>
    </message>
    <message>
        <source>present {count}</source>
        <translation>在院 {count}</translation>
    </message>
    <message>
        <source>on leave {count}</source>
        <translation>请假 {count}</translation>
    </message>
    <message>
        <source>in hospital {count}</source>
        <translation>住院 {count}</translation>
    </message>
    <message>
        <source>missing {count}</source>
        <translation>失联 {count}</translation>
    </message>
    <message>
        <source>{count} found, {all} registered in the whole home</source>
        <translation>找到 {count} 位，全院在册 {all} 位</translation>
    </message>
    <message>
        <source>Initials “{query}”    {count}</source>
        <translation>首字母“{query}”开头    {count} 位</translation>
    </message>
    <message>
        <source>Starts with “{query}”    {count}</source>
        <translation>“{query}”开头    {count} 位</translation>
    </message>
    <message>
        <source>Pinyin starts with “{query}”    {count}</source>
        <translation>拼音“{query}”开头    {count} 位</translation>
    </message>
    <message>
        <source>A later syllable starts with “{query}”    {count}</source>
        <translation>名字里拼音“{query}”开头    {count} 位</translation>
    </message>
    <message>
        <source>Contains “{query}”    {count}</source>
        <translation>含有“{query}”    {count} 位</translation>
    </message>
    <message>
        <source>“{query}” was not found</source>
        <translation>没有找到“{query}”</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>没有符合条件的老人</translation>
    </message>
    <message>
        <source>Try the surname, initials, a bed, or the last four of the ID number</source>
        <translation>试试：姓、拼音首字母、床号、身份证后四位</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>清掉条件</translation>
    </message>
    <message>
        <source>No residents yet</source>
        <translation>还没有老人</translation>
    </message>
    <message>
        <source>Take in the first one here, or bring in the list you have with “Import or export” above</source>
        <translation>从这里办第一位入住，或者用上面的“导入花名册”把手里的名单放进来</translation>
    </message>
    <message>
        <source>List of residents</source>
        <translation>老人名册</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Leave it as it is</source>
        <translation>先不恢复</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复这份备份</translation>
    </message>
    <message>
        <source>Would be gone: entered since</source>
        <translation>会没有的：备份以后才登记的</translation>
    </message>
    <message>
        <source>Would be back: taken out since</source>
        <translation>会回来的：备份以后撤掉的</translation>
    </message>
    <message>
        <source>Would be as they were then</source>
        <translation>会变回当时样子的</translation>
    </message>
    <message>
        <source>If you restore the backup of {made}</source>
        <translation>如果恢复 {made} 的备份</translation>
    </message>
    <message>
        <source>{count} entries of the trail were made since then.</source>
        <translation>从那以后有 {count} 条操作留痕。</translation>
    </message>
    <message>
        <source>The last one is of {time}.</source>
        <translation>最后一条是 {time}。</translation>
    </message>
    <message>
        <source>The home as it is now is kept beside it, whole. Afterwards everybody signs in again.</source>
        <translation>现在的数据会整个留在旁边。恢复以后大家要重新进入。</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 位</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 位</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>没有人。</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>director</source>
        <translation>院长</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>caregiver</source>
        <translation>护理员</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>内勤</translation>
    </message>
    <message>
        <source>accountant</source>
        <translation>会计</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>出纳</translation>
    </message>
    <message>
        <source>safety officer</source>
        <translation>安全员</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>检查人员</translation>
    </message>
    <message>
        <source>another home</source>
        <translation>别的院</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source>Room {name}</source>
        <translation>{name} 房</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁住</translation>
    </message>
    <message>
        <source>Near the nurses' station</source>
        <translation>靠近护理站</translation>
    </message>
    <message>
        <source>Add a bed</source>
        <translation>加一张床</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>rail</source>
        <translation>有护栏</translation>
    </message>
    <message>
        <source>oxygen</source>
        <translation>能吸氧</translation>
    </message>
    <message>
        <source>Take bed {label} out of use</source>
        <translation>停用 {label} 床</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>Rows of the list</source>
        <translation>名册的每一行</translation>
    </message>
    <message>
        <source>Rows that hold no person (titles, headings, totals, notes): {rows}</source>
        <translation>不是老人的行（标题、表头、合计、说明）：第 {rows} 行</translation>
    </message>
    <message>
        <source>Bring in {count} people</source>
        <translation>导入 {count} 位老人</translation>
    </message>
    <message>
        <source>{rows} rows: {coming} people come in ({doubtful} of them to be checked), {refused} stay out, {repeated} repeated</source>
        <translation>{rows} 行：{coming} 人导入（其中 {doubtful} 人要核实），{refused} 人没收下，{repeated} 行重复</translation>
    </message>
    <message>
        <source>{count} new beds will be made</source>
        <translation>会新建 {count} 张床</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>看是哪些</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Save the rows left out to mend</source>
        <translation>存下没收下的行去改</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>回到列的对应</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>没问题</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>没收下</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Column {letter}: </source>
        <translation>{letter} 列：</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>没有这样的行。</translation>
    </message>
    <message>
        <source>Row {row}: {name}</source>
        <translation>第 {row} 行：{name}</translation>
    </message>
    <message>
        <source>Nothing to be said; the row comes in as it is.</source>
        <translation>没有问题，照样导入。</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>Sample home</source>
        <translation>示例院</translation>
    </message>
    <message>
        <source>The people and figures here are invented, for practice only.</source>
        <translation>这里的老人和数据都是编的，只供练习，不能用来办事</translation>
    </message>
    <message>
        <source>Remove the sample, begin our own home</source>
        <translation>删掉示例，开始建本院</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Name, initials, bed, last four of ID</source>
        <translation>姓名、拼音首字母、床号、身份证后四位</translation>
    </message>
    <message>
        <source>Name, initials, bed</source>
        <translation>姓名、首字母、床号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Name, initials, bed, last four of ID</source>
        <translation>姓名、拼音首字母、床号、身份证后四位</translation>
    </message>
    <message>
        <source>Name, initials, bed</source>
        <translation>姓名、首字母、床号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Search residents</source>
        <translation>找老人</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>看一看</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This home</source>
        <translation>本院</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>这台电脑的屏幕</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The mapping cannot be read. It is written like this: {example}. Nothing was changed.</source>
        <translation>列的对应关系看不懂。应该这样写：{example}。数据没有变。</translation>
    </message>
    <message>
        <source>The mapping names the column “{column}”, which the sheet does not have. Nothing was changed.</source>
        <translation>对应关系里写了“{column}”列，表格里没有这一列。数据没有变。</translation>
    </message>
    <message>
        <source>The mapping names the field “{field}”, which does not exist. Nothing was changed.</source>
        <translation>对应关系里写了“{field}”，没有这个项目。数据没有变。</translation>
    </message>
    <message>
        <source>The mapping gives the field “{field}” to two columns. Nothing was changed.</source>
        <translation>有两列都对应了“{field}”，只能留一列。数据没有变。</translation>
    </message>
    <message>
        <source>This file holds parts that no spreadsheet needs. It was not read. Nothing was changed.</source>
        <translation>这个文件里有普通表格不会有的东西，没有读它。数据没有变。</translation>
    </message>
    <message>
        <source>This file is too large to be a list of people. It was not read. Nothing was changed.</source>
        <translation>这个文件太大，不像是人员名册，没有读它。数据没有变。</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete. Nothing was changed. Copy it again, or save it anew in Excel or WPS.</source>
        <translation>这个文件坏了，或者不完整。数据没有变。请重新拷贝，或者用 Excel、WPS 打开后另存一份。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has more than {most} rows. Nothing was changed. Split it into smaller files, then try again.</source>
        <translation>工作表“{sheet}”超过 {most} 行。数据没有变。请分成几个小文件再试。</translation>
    </message>
    <message>
        <source>There is no file {file}. Nothing was changed.</source>
        <translation>没有找到文件 {file}。数据没有变。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: another program may hold it. Close it there, then try again.</source>
        <translation>文件 {file} 打不开，可能别的程序正开着它。请在那边关掉再试。</translation>
    </message>
    <message>
        <source>The file {file} is empty. Nothing was changed.</source>
        <translation>文件 {file} 是空的。数据没有变。</translation>
    </message>
    <message>
        <source>The file {file} is too large to be a list of people. Nothing was changed.</source>
        <translation>文件 {file} 太大，不像是人员名册。数据没有变。</translation>
    </message>
    <message>
        <source>The file {file} is protected by a password. Nothing was changed. Open it in Excel or WPS, take the password off, and save it as .xlsx.</source>
        <translation>文件 {file} 加了密码。数据没有变。请用 Excel 或 WPS 打开，去掉密码，再另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file {file} is not what its name says: it holds {kind}. Nothing was changed. Open it in Excel or WPS, save it as .xlsx (另存为 .xlsx), then try again.</source>
        <translation>文件 {file} 和它的名字不符，里面是{kind}。数据没有变。请用 Excel 或 WPS 打开，另存为 .xlsx，再试一次。</translation>
    </message>
    <message>
        <source>The file {file} is not a spreadsheet: it holds {kind}. Nothing was changed. Choose the .xlsx, .xls or .csv file.</source>
        <translation>文件 {file} 不是表格，里面是{kind}。数据没有变。请选 .xlsx、.xls 或 .csv 文件。</translation>
    </message>
    <message>
        <source>The file {file} is damaged, or of a kind this program does not know. Nothing was changed. Open it in Excel or WPS, save it as .xlsx (另存为 .xlsx), then try again.</source>
        <translation>文件 {file} 坏了，或者本程序不认识这种文件。数据没有变。请用 Excel 或 WPS 打开，另存为 .xlsx，再试一次。</translation>
    </message>
    <message>
        <source>a workbook (.xlsx)</source>
        <translation>新版表格（.xlsx）</translation>
    </message>
    <message>
        <source>an old workbook (.xls)</source>
        <translation>老版表格（.xls）</translation>
    </message>
    <message>
        <source>a binary workbook (.xlsb)</source>
        <translation>.xlsb 表格</translation>
    </message>
    <message>
        <source>an OpenDocument sheet (.ods)</source>
        <translation>开放文档表格（.ods）</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文字</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>文字文档</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The mapping names row {row} as heading, which the sheet “{sheet}” does not have. Nothing was changed.</source>
        <translation>列对应里写的表头第 {row} 行，工作表“{sheet}”里没有。数据没有变。</translation>
    </message>
    <message>
        <source>Row {row}, column {column} is written in another encoding than the rest of the file, so its characters cannot be trusted. Nothing was changed. Open the file in Excel or WPS, look at that row, and save it as .xlsx.</source>
        <translation>第{row}行 {column} 列和别处存的方式不一样，字可能是乱的。数据没有变。请用 Excel 或 WPS 打开，看看这一行，再另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Row {row} does not end: a quotation mark may be missing. Nothing was changed. Open the file in Excel or WPS, look at that row, and save it as .xlsx.</source>
        <translation>第{row}行没有结尾，可能少了一个引号。数据没有变。请用 Excel 或 WPS 打开，看看这一行，再另存为 .xlsx。</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>All checked here</source>
        <translation>这里都核实完了</translation>
    </message>
    <message>
        <source>To be checked    {count}</source>
        <translation>待核实    {count} 处</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核实过了</translation>
    </message>
    <message>
        <source>{place}/{count} residents</source>
        <translation>第 {place}/{count} 位</translation>
    </message>
    <message>
        <source>{count} more residents</source>
        <translation>还有 {count} 位要核实</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>How complete</source>
        <translation>资料齐不齐</translation>
    </message>
    <message>
        <source>{filled} of {whole} filled in</source>
        <translation>填好 {filled}/{whole}</translation>
    </message>
    <message>
        <source>{count} still to be asked</source>
        <translation>还有 {count} 项没问到，去补</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>(sample)</source>
        <translation>（示例）</translation>
    </message>
    <message>
        <source>Who is at this PC? Press your name.</source>
        <translation>谁在用这台电脑？点自己的名字</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>Only a PIN? The PC was just switched on: somebody with a passphrase goes in first.</source>
        <translation>刚开机，要有口令的人先进入；只有数字密码的人，等他进入后再换人。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>看看我输的</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Sample home: the passphrase is demo-demo, the PIN 246810.</source>
        <translation>示例院：口令都是 demo-demo，数字密码都是 246810。</translation>
    </message>
    <message>
        <source>Use the PIN instead</source>
        <translation>改用数字密码</translation>
    </message>
    <message>
        <source>Passphrase forgotten …</source>
        <translation>口令忘了…</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>口令忘了，用恢复密码纸</translation>
    </message>
    <message>
        <source>Press your 6 digits</source>
        <translation>请按 6 位数字密码</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>改用口令进入</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删一位</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>数字密码，六位</translation>
    </message>
    <message>
        <source>Forgotten? The director can give you a new one.</source>
        <translation>忘了密码？找院长重设。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Help F1</source>
        <translation>帮助 F1</translation>
    </message>
    <message>
        <source>Another home …</source>
        <translation>打开别的院…</translation>
    </message>
    <message>
        <source>stopped at: {page}</source>
        <translation>上次停在：{page}</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Bring back a backup …</source>
        <translation>从备份恢复…</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>This part could not be worked out. Nothing was changed.</source>
        <translation>这块没算出来，数据没有改变。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>今天 {day}</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>打印今日一页</translation>
    </message>
    <message>
        <source>{name}, good morning</source>
        <translation>{name}，上午好</translation>
    </message>
    <message>
        <source>{name}, good afternoon</source>
        <translation>{name}，下午好</translation>
    </message>
    <message>
        <source>{name}, good evening</source>
        <translation>{name}，晚上好</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>马上办</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天办</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周办</translation>
    </message>
    <message>
        <source>when free</source>
        <translation>有空办</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等您处理</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 件</translation>
    </message>
    <message>
        <source>Nothing urgent today</source>
        <translation>今天没有急事</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>The day on one page</source>
        <translation>今日一页</translation>
    </message>
</context>
<context>
    <name>StayDialog</name>
    <message>
        <source>Enter day, hour and minute.</source>
        <translation>请填好日期和几点几分。</translation>
    </message>
    <message>
        <source>our own staff</source>
        <translation>本院员工</translation>
    </message>
    <message>
        <source>hired</source>
        <translation>请的护工</translation>
    </message>
    <message>
        <source>family</source>
        <translation>家属</translation>
    </message>
</context>
<context>
    <name>Stays</name>
    <message>
        <source>Tell every move of every resident</source>
        <translation>列出所有老人的全部动向</translation>
    </message>
    <message>
        <source>Tell how many people are where at an instant</source>
        <translation>算出某个时刻在册、在院、请假、住院、失联各多少人</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>等您决定</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>动向</translation>
    </message>
    <message>
        <source>Write which hospital.</source>
        <translation>请写是哪家医院。</translation>
    </message>
    <message>
        <source>Write who it is.</source>
        <translation>请写是谁。</translation>
    </message>
    <message>
        <source>The end must be after the start at {when}.</source>
        <translation>结束时间要在开始时间 {when} 之后。</translation>
    </message>
    <message>
        <source>The cost cannot be below zero.</source>
        <translation>费用不能小于零。</translation>
    </message>
    <message>
        <source>This line was corrected or taken back already. Nothing was changed. Look at the moves again.</source>
        <translation>这一条已经更正或收回过了。什么都没有改。请重新看一下动向。</translation>
    </message>
    <message>
        <source>{when} is still to come. Enter the time at which it happened.</source>
        <translation>{when} 还没到。请填事情发生的时间。</translation>
    </message>
    <message>
        <source>{name} was not born yet at {when}. Look at the date.</source>
        <translation>{when} 时{name}还没出生。请看一下日期。</translation>
    </message>
    <message>
        <source>“{move}” does not fit at {when}: {name} is then “{state}”.</source>
        <translation>{when} 记不了“{move}”：那时{name}的状态是“{state}”。</translation>
    </message>
    <message>
        <source>{name} has died. Nothing new is recorded of this person's stay; only the closing steps are.</source>
        <translation>{name}已经去世，不能再记新的动向，只能记后事的步骤。</translation>
    </message>
    <message>
        <source>“{move}” at {when} would not fit any more. Correct or take back that one first.</source>
        <translation>这样改，{when} 的“{move}”就对不上了。请先更正或收回那一条。</translation>
    </message>
    <message>
        <source>Bed {label} belongs to {other} at that time. Choose another bed or another time.</source>
        <translation>那时 {label} 床是{other}在住。请换一张床或换个时间。</translation>
    </message>
    <message>
        <source>This bed is not in the home or out of use. Choose another bed.</source>
        <translation>这张床没有登记或已经停用。请换一张床。</translation>
    </message>
    <message>
        <source>{name} has bed {label} already.</source>
        <translation>{name}本来就在 {label} 床。</translation>
    </message>
    <message>
        <source>Bed {label} stands in a room for men. Write why, if it shall be so.</source>
        <translation>{label} 床在男房。如果一定这样安排，请写原因。</translation>
    </message>
    <message>
        <source>Bed {label} stands in a room for women. Write why, if it shall be so.</source>
        <translation>{label} 床在女房。如果一定这样安排，请写原因。</translation>
    </message>
    <message>
        <source>There are later moves already. Write why this one comes late.</source>
        <translation>后面已经有别的动向了，这一条是补记。请写补记的原因。</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>请写原因。</translation>
    </message>
    <message>
        <source>Awaiting admission</source>
        <translation>待入住</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在院</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离院</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>Change of bed</source>
        <translation>换床</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Back from leave</source>
        <translation>销假</translation>
    </message>
    <message>
        <source>To hospital</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>Back from hospital</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>Gone missing</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Transfer to another home</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>退住</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>终止供养</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>{name} is not in hospital. Nothing was changed. Look at the moves again.</source>
        <translation>{name}现在没有住院。什么都没有改。请重新看一下动向。</translation>
    </message>
    <message>
        <source>This escort is not on record any more. Nothing was changed. Look at the list again.</source>
        <translation>这位陪护的记录已经不在了。什么都没有改。请重新看一下名单。</translation>
    </message>
    <message>
        <source>Something was recorded of {name} since this import. Nothing was changed. Take that back first.</source>
        <translation>这次导入以后，{name}又记过别的动向。什么都没有改。请先收回那些动向。</translation>
    </message>
    <message>
        <source>{name} has died. Nothing was changed; only the closing steps are recorded now.</source>
        <translation>{name}已经去世。什么都没有改，现在只能记后事的步骤。</translation>
    </message>
    <message>
        <source>This move is not prepared, it is recorded at once. Nothing was changed.</source>
        <translation>这种动向不用院长确认，直接记就行。什么都没有改。</translation>
    </message>
    <message>
        <source>This was confirmed or refused already. Nothing was changed. Look at the list again.</source>
        <translation>这一条已经确认或退回过了。什么都没有改。请重新看一下名单。</translation>
    </message>
    <message>
        <source>This resident is not on record any more. Nothing was changed. Look at the list again.</source>
        <translation>这位老人的登记已经不在了。什么都没有改。请重新看一下名单。</translation>
    </message>
</context>
<context>
    <name>StaysDue</name>
    <message>
        <source>{name} is not back from leave</source>
        <translation>{name}请假没回来</translation>
    </message>
    <message>
        <source>Due {when}, {late} late. Call {phone}, then begin the search.</source>
        <translation>该 {when} 回，已过 {late}。先打电话 {phone}，再开始寻找。</translation>
    </message>
    <message>
        <source>Due {when}, {late} late. Call {phone}.</source>
        <translation>该 {when} 回，已过 {late}。请打电话 {phone}。</translation>
    </message>
    <message>
        <source>Due {when}. The search has begun.</source>
        <translation>该 {when} 回。已经开始寻找。</translation>
    </message>
    <message>
        <source>{name} comes back from leave today</source>
        <translation>{name}今天该回来</translation>
    </message>
    <message>
        <source>Due at {when}</source>
        <translation>{when} 该回来</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name}失联</translation>
    </message>
    <message>
        <source>Since {when}. More than {hours} hours: tell the authorities and the family now.</source>
        <translation>从 {when} 起，已满 {hours} 小时：马上上报并告诉家属。</translation>
    </message>
    <message>
        <source>Since {when}. Ask at the gate, tell the family.</source>
        <translation>从 {when} 起。请问门卫，告诉家属。</translation>
    </message>
    <message>
        <source>{kind} of {name} waits for you</source>
        <translation>{name}的{kind}等您确认</translation>
    </message>
    <message>
        <source>{name} asks for leave</source>
        <translation>{name}要请假</translation>
    </message>
    <message>
        <source>From {start} to {end}, to {where}</source>
        <translation>{start} 到 {end}，去{where}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>床位图</translation>
    </message>
    <message>
        <source>{free} beds free</source>
        <translation>空床 {free} 张</translation>
    </message>
</context>
<context>
    <name>StaysPerson</name>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>sex not known</source>
        <translation>性别不详</translation>
    </message>
    <message>
        <source>sex not told</source>
        <translation>性别未说明</translation>
    </message>
    <message>
        <source>{years} years old</source>
        <translation>{years} 岁</translation>
    </message>
    <message>
        <source>about {years} years old</source>
        <translation>约 {years} 岁</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>This is done</source>
        <translation>这一步办好了</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>什么时候办的</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>谁办的</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Paper</source>
        <translation>看单据</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>late entry</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>written by {name} at {when}</source>
        <translation>{name} {when} 记</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 Ctrl+Z</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Fuyuan</source>
        <translation>福院通</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>锁屏</translation>
    </message>
</context>
<context>
    <name>TownshipCard</name>
    <message>
        <source>New township</source>
        <translation>换户籍地</translation>
    </message>
    <message>
        <source>Township that pays</source>
        <translation>户籍地（出资地）</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>pays now</source>
        <translation>现在出资</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>access taken away</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>access given again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>new passphrase</source>
        <translation>重设口令</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>数字密码输错</translation>
    </message>
    <message>
        <source>PIN removed</source>
        <translation>取消数字密码</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>重设数字密码</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation>用恢复密码纸打开</translation>
    </message>
    <message>
        <source>new recovery sheet</source>
        <translation>出新恢复密码纸</translation>
    </message>
    <message>
        <source>took over by PIN</source>
        <translation>用数字密码换人</translation>
    </message>
    <message>
        <source>may try again</source>
        <translation>解除等待</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>转院档案</translation>
    </message>
    <message>
        <source>dossiers</source>
        <translation>转院档案</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>place</source>
        <translation>床位房间</translation>
    </message>
    <message>
        <source>taken out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>taken into use again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>排先后</translation>
    </message>
    <message>
        <source>something to check</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>核实完</translation>
    </message>
    <message>
        <source>funding township</source>
        <translation>户籍地</translation>
    </message>
    <message>
        <source>health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>paper on file</source>
        <translation>档案材料</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>admission undone</source>
        <translation>撤销入住</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>health read</source>
        <translation>查看健康</translation>
    </message>
    <message>
        <source>brought in from a list</source>
        <translation>从花名册导入</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>换照片</translation>
    </message>
    <message>
        <source>whole number shown</source>
        <translation>查看全号</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>老人名单</translation>
    </message>
    <message>
        <source>list printed</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>listed with ID numbers</source>
        <translation>列出身份证号</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>moved in</source>
        <translation>搬入</translation>
    </message>
    <message>
        <source>bed map</source>
        <translation>床位图</translation>
    </message>
    <message>
        <source>steps after a death</source>
        <translation>身后事</translation>
    </message>
    <message>
        <source>step done</source>
        <translation>办完一步</translation>
    </message>
    <message>
        <source>step taken back</source>
        <translation>收回一步</translation>
    </message>
    <message>
        <source>escort in hospital</source>
        <translation>陪护</translation>
    </message>
    <message>
        <source>leave slip</source>
        <translation>请假条</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>left on leave</source>
        <translation>离院请假</translation>
    </message>
    <message>
        <source>search begun</source>
        <translation>开始寻找</translation>
    </message>
    <message>
        <source>back</source>
        <translation>销假</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>动向</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>moved to another bed</source>
        <translation>换床</translation>
    </message>
    <message>
        <source>went on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>came back from leave</source>
        <translation>销假回来</translation>
    </message>
    <message>
        <source>went to hospital</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>left hospital</source>
        <translation>出院</translation>
    </message>
    <message>
        <source>went missing</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>found</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>transferred out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>discharged</source>
        <translation>退住</translation>
    </message>
    <message>
        <source>support ended</source>
        <translation>终止供养</translation>
    </message>
    <message>
        <source>died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>import taken back</source>
        <translation>随导入收回</translation>
    </message>
    <message>
        <source>preparation taken back</source>
        <translation>收回待确认</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>填好待确认</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>home</source>
        <translation>本院</translation>
    </message>
    <message>
        <source>date confirmed</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>brought to a new version</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>改设置</translation>
    </message>
    <message>
        <source>added</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>made</source>
        <translation>做好</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Of whom</source>
        <translation>谁做的</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>看全部</translation>
    </message>
    <message>
        <source>Only about this</source>
        <translation>只看这一个的</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>操作留痕</translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>再往前看</translation>
    </message>
    <message>
        <source>Nothing stands here</source>
        <translation>这里没有记录</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>请换一个人看。</translation>
    </message>
    <message>
        <source>Nothing can be changed or removed here.</source>
        <translation>这里的记录谁也不能改、不能删。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于谁</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Look whether the home is whole</source>
        <translation>查一查本院的数据是否完好</translation>
    </message>
    <message>
        <source>Tell counts and digests of what stands</source>
        <translation>报出各项数目和指纹</translation>
    </message>
    <message>
        <source>Write a verified backup</source>
        <translation>做一份核对过的备份</translation>
    </message>
    <message>
        <source>Make a home of a backup, in a folder that does not exist yet</source>
        <translation>把备份恢复到一个新的文件夹</translation>
    </message>
    <message>
        <source>Tell which backups are there</source>
        <translation>列出有哪些备份</translation>
    </message>
    <message>
        <source>The date of this PC is in doubt</source>
        <translation>这台电脑的日期好像不对</translation>
    </message>
    <message>
        <source>It says {now}. Compare with a phone, then say whether it is right.</source>
        <translation>现在显示 {now}。请和手机对一下，再说对不对。</translation>
    </message>
    <message>
        <source>The newest backup is old</source>
        <translation>备份旧了</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>The last one is of {when}.</source>
        <translation>最近一次是 {when}。</translation>
    </message>
    <message>
        <source>Make a backup on a stick</source>
        <translation>该往U盘上备份了</translation>
    </message>
    <message>
        <source>The last one there is of {when}.</source>
        <translation>U盘上最近一次是 {when}。</translation>
    </message>
    <message>
        <source>None is kept away from this PC yet.</source>
        <translation>电脑以外还没有一份。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>看看</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>去备份</translation>
    </message>
    <message>
        <source>Settings of the home</source>
        <translation>本院的规定</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>操作留痕</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>关程序时</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>每天自动</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>升级之前</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing was saved.</source>
        <translation>有几处要再看看。还没有存。</translation>
    </message>
    <message>
        <source>Leaves for which a search is due: {before} now, {after} then.</source>
        <translation>该开始找的请假：现在 {before} 件，改了以后 {after} 件。</translation>
    </message>
    <message>
        <source>Holds for leaves from now on. Of {whole} slips that wait, the director decides {before} now, {after} then.</source>
        <translation>以后的请假照新的办。等批的 {whole} 张请假条里，要院长批的现在 {before} 张，改了以后 {after} 张。</translation>
    </message>
    <message>
        <source>Missing people who must be reported: {before} now, {after} then.</source>
        <translation>该上报的失联：现在 {before} 位，改了以后 {after} 位。</translation>
    </message>
    <message>
        <source>People outside of the usual ages: {before} now, {after} then. No record changes.</source>
        <translation>年龄要再看一眼的：现在 {before} 位，改了以后 {after} 位。档案都不会变。</translation>
    </message>
    <message>
        <source>From the next unlocking on: office screens lock after {office} minutes, care screens after {care}.</source>
        <translation>下次解锁起：办公室 {office} 分钟锁屏，护理岗 {care} 分钟锁屏。</translation>
    </message>
    <message>
        <source>From the next unlocking on the top line counts {start}–{end} as the day shift.</source>
        <translation>下次解锁起，上面一行把 {start}–{end} 算白班。</translation>
    </message>
    <message>
        <source>This is a backup of another home, {name}. Nothing was changed. Choose a backup of this home.</source>
        <translation>这是别的院（{name}）的备份。什么都没有改。请选本院的备份。</translation>
    </message>
    <message>
        <source>You were not yet director of this home when this backup was made, so you could not open it. Nothing was changed. Choose a newer backup, or restore this one into a new folder.</source>
        <translation>做这份备份的时候您还不是院长，恢复以后您会打不开。什么都没有改。请选新一点的备份，或者把它恢复到新的文件夹。</translation>
    </message>
    <message>
        <source>This backup cannot be opened with the home's key. Nothing was changed. Choose another backup.</source>
        <translation>这份备份用本院的钥匙打不开。什么都没有改。请选别的备份。</translation>
    </message>
    <message>
        <source>This folder is inside the home itself. Nothing was changed. Choose another disk or a stick.</source>
        <translation>这个文件夹就在本院的数据里面。什么都没有改。请选别的硬盘或U盘。</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Waiting for your decision</source>
        <translation>等您决定</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有等您决定的事</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>看单据</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Why is it refused?</source>
        <translation>为什么退回？</translation>
    </message>
    <message>
        <source>Leave of {name}</source>
        <translation>{name}请假</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>{name} is recorded</source>
        <translation>{name}的动向已记下</translation>
    </message>
    <message>
        <source>The leave is approved</source>
        <translation>已同意请假</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>已退回</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复密码纸</translation>
    </message>
    <message>
        <source>This is not what stands on the sheet. Look at group 3 of the paper and type it again.</source>
        <translation>和纸上的不一样。请看纸上第 3 组，再输一遍。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Fuyuan</source>
        <translation>福院通</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Welcome to Fuyuan</source>
        <translation>欢迎使用福院通</translation>
    </message>
    <message>
        <source>Everything stays on this PC. No network is used. It takes about five minutes.</source>
        <translation>资料都在这台电脑里，不上网。大约五分钟就能设好。</translation>
    </message>
    <message>
        <source>Set up our own home</source>
        <translation>建立本院</translation>
    </message>
    <message>
        <source>Name, director, place, recovery sheet</source>
        <translation>院名、院长、存放位置、恢复密码纸</translation>
    </message>
    <message>
        <source>Look at a sample home first</source>
        <translation>先看看示例院</translation>
    </message>
    <message>
        <source>Invented people; removed with one press</source>
        <translation>里面的人都是编的，一按就能删掉</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>On a new PC, or after damage</source>
        <translation>换了新电脑，或者电脑坏过</translation>
    </message>
    <message>
        <source>As on the seal of the home. It stands on every paper.</source>
        <translation>和公章上一样。每张材料上都印这个名字。</translation>
    </message>
    <message>
        <source>What is your home called?</source>
        <translation>本院叫什么名字？</translation>
    </message>
    <message>
        <source>The director opens the home each day with this passphrase. At least 8 characters; a short sentence is easy to remember and hard to guess.</source>
        <translation>院长每天用这个口令打开本院。至少 8 个字母、数字或汉字；一句短话好记，别人也难猜。</translation>
    </message>
    <message>
        <source>Who is the director?</source>
        <translation>院长是谁？</translation>
    </message>
    <message>
        <source>The home is one encrypted folder on this PC. Backups go to a second disk or a stick as well.</source>
        <translation>本院是这台电脑上一个加了密的文件夹。备份另外放到第二块硬盘或 U 盘上。</translation>
    </message>
    <message>
        <source>Where shall it lie?</source>
        <translation>资料放在哪里？</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, only this sheet opens the home. Print it now, seal it, lock it away. Then type its group 3 here, to be sure it can be read.</source>
        <translation>要是大家都忘了口令，只有这张纸能打开本院。请现在打印，封好，锁起来。再把第 3 组字母输在这里，确认印清楚了。</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>打印恢复密码纸</translation>
    </message>
    <message>
        <source>Show and print the sheet</source>
        <translation>看这张纸并打印</translation>
    </message>
    <message>
        <source>Group 3 on the sheet</source>
        <translation>纸上第 3 组</translation>
    </message>
    <message>
        <source>Next: set up rooms and beds, then bring in the list of residents that you have today.</source>
        <translation>接下来：先设好房间和床位，再把现在的老人名单带进来。</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Make the home</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation>{name}建好了</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>这里要填。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type both again.</source>
        <translation>两次口令不一样。请都再输一遍。</translation>
    </message>
    <message>
        <source>The backup folder must not be inside the home. Choose another folder.</source>
        <translation>备份不能放在本院的文件夹里面。请另选一个文件夹。</translation>
    </message>
    <message>
        <source>This looks like a stick. The home belongs on this PC's own disk; sticks are for backups.</source>
        <translation>这像是 U 盘。本院资料要放在电脑自己的硬盘上，U 盘只用来备份。</translation>
    </message>
    <message>
        <source>Keep this sheet on paper only: print the file, seal the paper, then delete the file.</source>
        <translation>这张纸只留纸的：请打印出来，封好，再把这个文件删掉</translation>
    </message>
</context>
<context>
    <name>_Boxes</name>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>_Corridor</name>
    <message>
        <source>Corridor　present {present}　free beds {free}</source>
        <translation>走廊　在院 {present} 人　空床 {free} 张</translation>
    </message>
</context>
<context>
    <name>_Hits</name>
    <message>
        <source>Found</source>
        <translation>找到的</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try the surname, the initials, or the bed.</source>
        <translation>没有找到“{text}”。试试：姓、首字母、床号。</translation>
    </message>
</context>
</TS>