import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '10px' },
  block: { padding: '12px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground2, display: 'flex', flexDirection: 'column', gap: '10px', marginBottom: '14px' },
});

/** The shape of what is coming, so that nothing jumps when it is there. */
export const Waiting = ({ label }: { readonly label: string }) => {
  const styles = useStyles();
  return (
    <Skeleton aria-label={label} className={styles.stack}>
      <SkeletonItem size={20} style={{ width: '70%' }} />
      <div className={styles.block}>
        <SkeletonItem size={16} style={{ width: '35%' }} />
        <SkeletonItem size={16} />
        <SkeletonItem size={32} style={{ width: '55%' }} />
      </div>
      {[64, 88, 72, 80, 56].map(width => <SkeletonItem key={width} size={16} style={{ width: `${width}%` }} />)}
    </Skeleton>
  );
};
